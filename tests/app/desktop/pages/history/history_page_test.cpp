#include "tests/app/desktop/pages/history/history_page_fixture.h"

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::HistoryPageTest;
using test::onDay;

TEST_F(HistoryPageTest, ThenAndNowTellsEveryChangeInWordsAndCountsThem) {
    use(lively());
    openPage();
    EXPECT_EQ(changes(), (QMap<QString, QString>{{u"Agile practices"_s, u"Down 1 level(s)"_s},
                                                 {u"User insight"_s, u"Up 1 level(s)"_s},
                                                 {u"Product ownership"_s, u"The same"_s},
                                                 {u"Financial ownership"_s, u"Rated since"_s},
                                                 {u"Life-cycle management"_s, u"No level to compare"_s},
                                                 {u"Making a process work"_s, u"The same"_s}}));
    const QString summary = text(u"summary"_s);
    EXPECT_TRUE(summary.startsWith(u"Since "_s)) << summary.toStdString();
    for (const QString& part : {u"1 skill(s) up"_s, u"1 skill(s) down"_s, u"2 skill(s) the same"_s,
                                u"1 skill(s) rated since"_s, u"1 skill(s) without a level to compare"_s})
        EXPECT_TRUE(summary.contains(part)) << summary.toStdString();
    EXPECT_FALSE(summary.contains(u'%'));
}

TEST_F(HistoryPageTest, TheChoosersStandInOneRowWhereThereIsRoom) {
    use(lively());
    openPage();
    const auto top = [&](const QString& name) { return find(name)->mapTo(page.get(), QPoint()).y(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return top(u"then"_s) == top(u"now"_s); }));
    page->resize(280, 700);
    EXPECT_TRUE(QTest::qWaitFor([&] { return top(u"then"_s) < top(u"now"_s); }));
    page->resize(1100, 700);
    EXPECT_TRUE(QTest::qWaitFor([&] { return top(u"then"_s) == top(u"now"_s); }));
}

TEST_F(HistoryPageTest, FourKindsOfNoLevelAreToldApart) {
    use(lively());
    openPage();
    const QAbstractItemModel& model = *find<QTableView>(u"history"_s)->model();
    QMap<QString, QString> answers;
    for (int row = 0; row < model.rowCount(); ++row)
        answers[model.index(row, 0).data().toString()] = model.index(row, HistoryModel::thenColumn).data().toString() +
                                                         u" > "_s +
                                                         model.index(row, HistoryModel::nowColumn).data().toString();
    EXPECT_EQ(answers[u"Life-cycle management"_s], u"Not sure > Not applicable"_s);
    EXPECT_EQ(answers[u"Product ownership"_s], u"Not yet > Not yet"_s);
    EXPECT_EQ(answers[u"Financial ownership"_s], u"Not rated > Working"_s);
}

TEST_F(HistoryPageTest, EachRaterHasAHistoryOfTheirOwn) {
    use(lively());
    openPage();
    choose(find<ChoiceCombo>(u"rater"_s), u"other"_s);
    EXPECT_EQ(changes().size(), 1);
    EXPECT_EQ(changes().value(u"User insight"_s), u"The same"_s);
    choose(find<ChoiceCombo>(u"rater"_s), u"agreed"_s);
    EXPECT_TRUE(says(u"There are no agreed ratings"_s));
    EXPECT_TRUE(page->handledActions().empty());
}

TEST_F(HistoryPageTest, AnyTwoDaysCanBeLookedAtAndTheEarlierStandsFirst) {
    use(lively());
    openPage();
    choose(end(u"then"_s), u"day"_s);
    EXPECT_TRUE(day(u"then"_s)->isVisible());
    day(u"then"_s)->setDate(QDate(2026, 2, 1));
    EXPECT_EQ(changes().value(u"Agile practices"_s), u"The same"_s);
    EXPECT_EQ(changes().value(u"User insight"_s), u"Up 1 level(s)"_s);
    choose(end(u"now"_s), u"day"_s);
    day(u"now"_s)->setDate(QDate(2025, 10, 2));
    EXPECT_EQ(day(u"then"_s)->date(), QDate(2025, 10, 2));
    EXPECT_EQ(day(u"now"_s)->date(), QDate(2026, 2, 1));
    EXPECT_EQ(told, u"The earlier of the two stands first now."_s);
    EXPECT_EQ(changes().value(u"User insight"_s), u"The same"_s);
    EXPECT_EQ(changes().value(u"Agile practices"_s), u"Down 1 level(s)"_s);
    EXPECT_TRUE(text(u"summary"_s).startsWith(u"From "_s));
    day(u"now"_s)->setDate(QDate(2025, 9, 1));
    EXPECT_EQ(day(u"then"_s)->date(), QDate(2025, 9, 1));
}

TEST_F(HistoryPageTest, BeforeTheFirstAnswerItSaysSo) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"2020-01-01/2020-02-01"_s});
    EXPECT_TRUE(says(u"Nothing was rated by then"_s));
}

TEST_F(HistoryPageTest, ItLooksBackAtTheLastSnapshotUnlessSomebodyChoosesOtherwise) {
    use(lively());
    openPage();
    keep(u"Before spring"_s);
    EXPECT_TRUE(end(u"then"_s)->currentText().startsWith(u"“Before spring”"_s));
    EXPECT_TRUE(
        says(u"Nothing was answered since. Rate your skills again in some months, and see here what changed."_s));
    later(std::chrono::hours(24));
    RatingEntry entry = test::rating("user-insight", "expert", "2026-03-13");
    document.apply(u"Rate"_s, {added(entry)});
    EXPECT_EQ(changes().value(u"User insight"_s), u"Up 1 level(s)"_s);
    choose(end(u"then"_s), u"first-day"_s);
    EXPECT_EQ(changes().value(u"User insight"_s), u"Up 2 level(s)"_s);
}

TEST_F(HistoryPageTest, WhatIsAddedWithAnEarlierDateLeavesASnapshotAsItWas) {
    use(lively());
    openPage();
    keep(u"Before spring"_s);
    RatingEntry late = test::rating("user-insight", "awareness", "2026-03-05");
    document.apply(u"From another copy"_s, {added(late)});
    EXPECT_EQ(changes().value(u"User insight"_s), u"Down 2 level(s)"_s) << "then is still practitioner";
}

TEST_F(HistoryPageTest, ARowIsChosenInBothPicturesAndSaidInASentence) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"table"_s});
    auto* table = find<QTableView>(u"history"_s);
    auto* slopes = find<SlopeView>(u"slopes"_s);
    EXPECT_TRUE(table->isVisible());
    EXPECT_FALSE(slopes->isVisible());
    table->selectRow(3);
    const QString skill = table->model()->index(3, 0).data().toString();
    EXPECT_EQ(slopes->currentIndex().data().toString(), skill);
    EXPECT_TRUE(text(u"sentence"_s).startsWith(skill + u". "_s));
    find<QTabBar>(u"views"_s)->setCurrentIndex(0);
    EXPECT_TRUE(slopes->isVisible());
    slopes->setCurrentIndex(slopes->model()->index(0, 0));
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data(), slopes->currentIndex().data());
    EXPECT_EQ(settings.value(Setting::historyView).toString(), u"slopes"_s);
}

TEST_F(HistoryPageTest, TheTableIsSortedByItsHeaderAndByTheKeyboard) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"table"_s});
    auto* table = find<QTableView>(u"history"_s);
    const auto first = [&] { return table->model()->index(0, 0).data().toString(); };
    choose(find<ChoiceCombo>(u"order"_s), QString::number(HistoryModel::changeColumn));
    EXPECT_EQ(first(), u"User insight"_s);
    Q_EMIT table->horizontalHeader()->sectionClicked(HistoryModel::skillColumn);
    EXPECT_EQ(first(), u"Agile practices"_s);
    EXPECT_EQ(find<ChoiceCombo>(u"order"_s)->chosen(), QString::number(HistoryModel::skillColumn));
    Q_EMIT table->horizontalHeader()->sectionClicked(HistoryModel::skillColumn);
    EXPECT_EQ(first(), u"User insight"_s);
    choose(find<ChoiceCombo>(u"order"_s), u"-1"_s);
    EXPECT_EQ(first(), session.text(framework->skills().front().name)) << "the framework's own order";
}

TEST_F(HistoryPageTest, TheTableIsCopiedAsItStands) {
    use(lively());
    openPage();
    ASSERT_EQ(page->handledActions(), std::vector{ActionId::editCopyTable});
    page->perform(ActionId::editCopyTable);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    ASSERT_NE(copied, nullptr);
    EXPECT_TRUE(copied->hasHtml());
    EXPECT_TRUE(copied->html().contains(u"<th scope=\"row\">User insight</th>"_s));
    EXPECT_TRUE(copied->text().contains(u"User insight\tWorking\tPractitioner\tUp 1 level(s)\n"_s))
        << copied->text().toStdString();
    EXPECT_TRUE(copied->data(u"text/csv"_s).contains("User insight,Working,Practitioner,Up 1 level(s)\r\n"));
    EXPECT_EQ(told, u"The table was copied. Paste it into a spreadsheet or a text."_s);
}

TEST_F(HistoryPageTest, ScreenReadersFindARealTableListsAndNamedFields) {
    use(lively());
    openPage({.page = PageId::history, .detail = u"table"_s});
    const auto accessible = [](QWidget* widget) { return QAccessible::queryAccessibleInterface(widget); };
    QAccessibleInterface* table = accessible(find(u"history"_s));
    EXPECT_EQ(table->role(), QAccessible::Table);
    EXPECT_EQ(table->text(QAccessible::Name), u"Then and now, skill by skill"_s);
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_EQ(table->tableInterface()->columnCount(), 4);
    EXPECT_EQ(table->tableInterface()->columnDescription(3), u"What changed"_s);
    EXPECT_EQ(accessible(find(u"slopes"_s))->role(), QAccessible::List);
    EXPECT_EQ(accessible(find(u"slopes"_s))->text(QAccessible::Name), u"Then and now as slopes, skill by skill"_s);
    EXPECT_EQ(accessible(find(u"timeline"_s))->text(QAccessible::Name), u"Answers about the skill"_s);
    EXPECT_EQ(accessible(find(u"snapshots"_s))->text(QAccessible::Name), u"Snapshots, the latest first"_s);
    EXPECT_EQ(accessible(find(u"strip"_s))->role(), QAccessible::Graphic);
    EXPECT_EQ(end(u"then"_s)->accessibleName(), u"The earlier moment"_s);
    EXPECT_EQ(accessible(day(u"then"_s))->text(QAccessible::Name), u"The earlier day"_s);
    EXPECT_EQ(find(u"views"_s)->accessibleName(), u"Views of the history"_s);
}

TEST_F(HistoryPageTest, ItFitsTwiceTheTextSizeRightToLeftInASmallWindow) {
    use(lively());
    keep(u"Before the talk about next year with a name that is rather long"_s);
    theme.setZoomPercent(200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openPage();
    page->resize(560, 500);
    for (int tab = 0; tab < 4; ++tab) {
        find<QTabBar>(u"views"_s)->setCurrentIndex(tab);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        for (const QScrollArea* area : page->findChildren<QScrollArea*>())
            EXPECT_LE(area->widget()->width(), area->viewport()->width()) << tab;
        EXPECT_FALSE(page->grab().isNull());
    }
}

TEST_F(HistoryPageTest, TwentyYearsOfAnswersOpenWithoutAStall) {
    Record record = test::longRecord(20'000, 0);
    record.id = document.record().id;
    record.framework.id = framework->id();
    for (std::size_t i = 0; i < record.ratings.size(); ++i)
        record.ratings[i].skill = framework->skills()[i % framework->skills().size()].id;
    for (int i = 0; i < 50; ++i)
        record.snapshots.push_back(snapshotOf(record, EntryId("s" + std::to_string(i)), "Name", now));
    use(record);
    const double writing = test::millisecondsToWrite(record);
    for (const char* view : {"slopes", "table", "timeline", "snapshots"}) {
        QElapsedTimer timer;
        timer.start();
        openPage({.page = PageId::history, .detail = QString::fromLatin1(view)});
        QCoreApplication::processEvents();
        const qint64 milliseconds = timer.elapsed();
        RecordProperty(view, static_cast<int>(milliseconds));
        EXPECT_LT(static_cast<double>(milliseconds), 10 * writing) << view;
    }
    openPage({.page = PageId::history, .detail = u"timeline"_s});
    EXPECT_EQ(timeline().size(), 200);
    auto* more = find<QPushButton>(u"showAll"_s);
    EXPECT_TRUE(more->isVisible());
    more->click();
    EXPECT_GT(timeline().size(), 2000);
    EXPECT_FALSE(more->isVisible());
}

} // namespace
} // namespace waymark
