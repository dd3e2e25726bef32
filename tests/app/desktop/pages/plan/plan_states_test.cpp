#include "tests/app/desktop/pages/plan/plan_page_fixture.h"

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::on;
using test::PlanPageTest;
using test::sampleAction;

TEST_F(PlanPageTest, SuggestionsComeWithTheirReasonsAndOnePressPlansThem) {
    useRecord();
    openPage();
    EXPECT_EQ(visible(u"offerSkill"_s), (QStringList{u"User insight"_s, u"Product ownership"_s}));
    const QString reasons = visible(u"offerReasons"_s).at(0);
    EXPECT_TRUE(reasons.startsWith(u"The next role level asks for it already"_s)) << reasons.toStdString();
    EXPECT_TRUE(reasons.contains(u"no evidence speaks for it yet"_s));
    find<QPushButton>(u"offerPress"_s)->click();
    ASSERT_EQ(planned().size(), 1U);
    EXPECT_EQ(planned()[0].skill, SkillId("user-insight"));
    EXPECT_EQ(planned()[0].proficiency, ProficiencyId("expert"));
    EXPECT_EQ(planned()[0].what, "Get from Practitioner to Expert in User insight");
    EXPECT_EQ(document.undoStack()->undoText(), u"Plan an action: User insight"_s);
    // The words are there to be written over.
    EXPECT_EQ(QApplication::focusWidget(), what());
    EXPECT_EQ(what()->textCursor().selectedText(), u"Get from Practitioner to Expert in User insight"_s);
    EXPECT_EQ(visible(u"offerPlanned"_s), QStringList{u"You have an open action for it."_s});
    auto* press = find<QPushButton>(u"offerPress"_s);
    EXPECT_EQ(press->text(), u"Open the action"_s);
    find<QPushButton>(u"addAction"_s)->click();
    press->click();
    EXPECT_EQ(planned().size(), 1U);
    EXPECT_EQ(chosen(), u"Get from Practitioner to Expert in User insight"_s);
    document.undoStack()->undo();
    EXPECT_TRUE(visible(u"offerPlanned"_s).isEmpty());
}

TEST_F(PlanPageTest, SomethingBelowTheFirstLevelBeginsWithTheLevelAskedFor) {
    useRecord();
    openPage({.page = PageId::plan,
              .levels = {RoleLevelId("associate-product-manager")},
              .skill = SkillId("product-ownership"),
              .detail = PlanPage::newAction});
    ASSERT_EQ(planned().size(), 1U);
    EXPECT_EQ(planned()[0].what, "Get to Awareness in Product ownership");
    EXPECT_EQ(planned()[0].proficiency, ProficiencyId("awareness"));
    EXPECT_EQ(QApplication::focusWidget(), what());
    // Coming back to the place opens the action and begins no other.
    page->show(page->place());
    EXPECT_EQ(planned().size(), 1U);
}

TEST_F(PlanPageTest, ItSaysWhyThereAreNoSuggestions) {
    openPage();
    const auto why = [this] { return visible(u"offersExplanation"_s).value(0); };
    EXPECT_TRUE(why().startsWith(u"Say which role level you have"_s)) << why().toStdString();
    find<QPushButton>(u"offersWay"_s)->click();
    EXPECT_EQ(wanted.page, PageId::ratings);
    Aims aims;
    aims.target = RoleLevelId("senior-product-manager");
    document.apply(u"Aim"_s, {ValueChange<Aims>{{}, aims}});
    EXPECT_TRUE(why().startsWith(u"You have not rated anything yet"_s)) << why().toStdString();
    RatingEntry entry = test::rating("agile-practices", "expert", "2026-03-01");
    document.apply(u"Rate"_s, {added(entry)});
    EXPECT_EQ(why(), u"No rated skill is below what Senior product manager asks for. 4 skill(s) are not rated yet."_s);
    find<QPushButton>(u"offersWay"_s)->click();
    EXPECT_EQ(wanted.page, PageId::gap);
    aims.target = RoleLevelId("service-owner");
    document.replace(u"Aim"_s, [&] {
        Record record = document.record();
        record.aims = aims;
        record.ratings.clear();
        return record;
    }());
    EXPECT_TRUE(why().startsWith(u"The framework names no skills for Service owner"_s)) << why().toStdString();
}

TEST_F(PlanPageTest, WithAnotherFrameworkOnScreenActionsKeepTheirOwnNames) {
    useRecord();
    Record record = document.record();
    record.framework.id = FrameworkId("old-edition");
    record.framework.skillNames = {{"user-insight", "Insight of old"}};
    record.framework.proficiencyNames = {{"expert", "Master"}};
    record.actions = {sampleAction("a", "Sit in"), sampleAction("b", "Speak")};
    record.actions[0].skill = SkillId("user-insight");
    record.actions[0].proficiency = ProficiencyId("expert");
    record.actions[1].skill = SkillId("nobody-knows");
    document.replace(u"Other"_s, record);
    openPage();
    EXPECT_EQ(rows().mid(1), (QStringList{u"Sit in. Insight of old: Master"_s, u"Speak. nobody-knows"_s}));
    EXPECT_EQ(find<ChoiceCombo>(u"actionSkill"_s)->currentText(), u"Insight of old"_s);
    EXPECT_EQ(find<ChoiceCombo>(u"actionLevel"_s)->currentText(), u"Master"_s);
    EXPECT_TRUE(visible(u"offersExplanation"_s).value(0).startsWith(u"The framework of your record, “old-edition”"_s));
    EXPECT_FALSE(find<QPushButton>(u"offersWay"_s)->isVisible());
    session.setFrameworkTitles({{FrameworkId("old-edition"), u"Old"_s, {}}});
    EXPECT_TRUE(visible(u"offersExplanation"_s).value(0).startsWith(u"Your record is about another framework"_s));
    QTest::keyClicks(what(), u"!"_s);
    EXPECT_EQ(planned().at(0).skill, SkillId("user-insight"));
    EXPECT_EQ(planned().at(0).proficiency, ProficiencyId("expert"));
    find<QPushButton>(u"offersWay"_s)->click();
    EXPECT_EQ(wanted.framework, FrameworkId("old-edition"));
}

TEST_F(PlanPageTest, ASkillThatTheFrameworkDoesNotHaveStaysWithTheAction) {
    useRecord({sampleAction("a", "Sit in")});
    Record record = document.record();
    record.framework.skillNames = {{"gone", "Gone skill"}};
    record.actions[0].skill = SkillId("gone");
    document.replace(u"Gone"_s, record);
    openPage();
    EXPECT_EQ(rows().at(1), u"Sit in. Gone skill"_s);
    auto* skill = find<ChoiceCombo>(u"actionSkill"_s);
    EXPECT_EQ(skill->currentText(), u"Gone skill"_s);
    has(u"due"_s)->click();
    EXPECT_EQ(planned().at(0).skill, SkillId("gone"));
    skill->setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(planned().at(0).skill, SkillId());
    EXPECT_EQ(skill->findText(u"Gone skill"_s), -1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(skill->currentText(), u"Gone skill"_s);
}

TEST_F(PlanPageTest, AReadOnlyRecordIsShownAndNotChanged) {
    useRecord({sampleAction("a", "Sit in", "2026-03-01")});
    ASSERT_TRUE(document.finishSaving(10000));
    QFile file(recordPath());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    QFile newer(folder.filePath(u"newer.waymark"_s));
    ASSERT_TRUE(newer.open(QIODevice::WriteOnly));
    newer.write(bytes);
    newer.close();
    ASSERT_TRUE(document.open(newer.fileName()).done);
    openPage();
    EXPECT_EQ(rows().size(), 2);
    EXPECT_FALSE(find(u"addAction"_s)->isEnabled());
    EXPECT_TRUE(what()->isReadOnly());
    EXPECT_FALSE(has(u"due"_s)->isEnabled());
    EXPECT_FALSE(find(u"removeAction"_s)->isVisible());
    EXPECT_EQ(page->handledActions(),
              (std::vector{ActionId::editCopyTable, ActionId::fileExport, ActionId::filePrint, ActionId::recordEdit}));
    EXPECT_FALSE(find(u"offerPress"_s)->isEnabled());
    page->perform(ActionId::recordRemove);
    page->perform(ActionId::recordDone);
    page->show({.page = PageId::plan, .detail = PlanPage::newAction});
    EXPECT_FALSE(told.isEmpty());
    EXPECT_EQ(planned(), std::vector{sampleAction("a", "Sit in", "2026-03-01")});
}

TEST_F(PlanPageTest, AnActionThatIsGoneIsToldAndTheRestStays) {
    useRecord({sampleAction("a", "Sit in"), sampleAction("b", "Speak")});
    openPage({.page = PageId::plan, .detail = u"b"_s});
    EXPECT_EQ(chosen(), u"Speak"_s);
    page->show({.page = PageId::plan, .detail = u"never-was"_s});
    EXPECT_EQ(told, u"That action is not in the plan any more."_s);
    EXPECT_EQ(chosen(), u"Speak"_s);
}

TEST_F(PlanPageTest, ScreenReadersFindListFieldsAndWhichButtonIsWhich) {
    useRecord({sampleAction("a", "Sit in", "2026-03-09")});
    openPage();
    const auto nameOf = [](QWidget* widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    EXPECT_EQ(nameOf(find(u"plan"_s)), u"Actions of my plan"_s);
    EXPECT_EQ(nameOf(what()), u"What to do"_s);
    EXPECT_EQ(nameOf(day(u"done"_s)), u"The day when it was done"_s);
    EXPECT_EQ(nameOf(find(u"offerPress"_s)), u"Plan an action for User insight"_s);
    auto* list = QAccessible::queryAccessibleInterface(find(u"plan"_s));
    ASSERT_EQ(list->childCount(), 2);
    EXPECT_EQ(list->child(1)->text(QAccessible::Name), u"Sit in. %1: 3 day(s) overdue"_s.arg(on("2026-03-09")));
    EXPECT_EQ(list->child(1)->role(), QAccessible::ListItem);
}

TEST_F(PlanPageTest, TheListIsCopiedAsATableWithAllOfItsWords) {
    Action action;
    action.id = EntryId("one");
    action.what = std::string(400, 'x') + " end";
    action.skill = SkillId("user-insight");
    action.proficiency = ProficiencyId("expert");
    action.due = *parseDate("2026-03-10");
    action.with = "Ana";
    action.firstStep = "Ask";
    useRecord({action});
    openPage();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(0), u"Action\tState\tSkill\tLevel\tBy when\tWith\tFirst step"_s);
    EXPECT_EQ(lines.at(1), toQt(action.what) + u"\tOverdue\tUser insight\tExpert\t10 March 2026\tAna\tAsk"_s);
}

TEST_F(PlanPageTest, ItFitsTwiceTheTextSizeRightToLeftInASmallWindow) {
    useRecord({sampleAction("a", "Sit in on two research sessions and write down what surprised me", "2026-03-09")});
    theme.setZoomPercent(200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openPage();
    window->resize(700, 500);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    EXPECT_LE(window->width(), 700);
    // Nothing stands beside the page: everything is reached by scrolling down.
    for (const QScrollArea* area : page->findChildren<QScrollArea*>())
        EXPECT_LE(area->widget()->width(), area->viewport()->width());
    EXPECT_GT(find(u"plan"_s)->height(), 0);
    EXPECT_FALSE(page->grab().isNull());
}

// Twenty years of answers: typing stays typing.
TEST_F(PlanPageTest, AKeyIsQuickInALargeRecord) {
    Record record = test::sampleRecord();
    record.id = document.record().id;
    for (int i = 0; i < 20'000; ++i) {
        RatingEntry entry = test::rating(i % 2 == 0 ? "user-insight" : "product-ownership", "working", "2020-01-01");
        entry.id = EntryId("rating-" + std::to_string(i));
        record.ratings.push_back(entry);
    }
    for (int i = 0; i < 2'000; ++i) {
        EvidenceItem item;
        item.id = EntryId("evidence-" + std::to_string(i));
        item.skills = {SkillId("agile-practices")};
        record.evidence.push_back(item);
    }
    for (int i = 0; i < 500; ++i) {
        Action action = sampleAction(("action-" + std::to_string(i)).c_str(), "Something to do", "2026-09-01");
        action.skill = SkillId("agile-practices");
        record.actions.push_back(action);
    }
    ASSERT_TRUE(document.replace(u"Large"_s, record));
    const double writing = test::millisecondsToWrite(record);
    openPage();
    what()->setFocus();
    QElapsedTimer timer;
    timer.start();
    constexpr int keys = 20;
    for (int i = 0; i < keys; ++i) {
        QTest::keyClicks(what(), u"a"_s);
        QCoreApplication::processEvents();
    }
    const qint64 each = timer.elapsed() / keys;
    RecordProperty("millisecondsForAKey", static_cast<int>(each));
    EXPECT_LT(static_cast<double>(each), 3 * writing + 16)
        << "a frame, and no more than goes through the record once or twice";
}

} // namespace
} // namespace waymark
