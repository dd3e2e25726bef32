#include "app/report/report_parts.h"

#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class PartText {
    Q_DECLARE_TR_FUNCTIONS(waymark::ReportParts)
};

} // namespace

QString levelMarkText(Expectation expectation, const Framework& framework) {
    if (!expectation.isProficiency())
        return {};
    const int count = static_cast<int>(framework.proficiencies().size());
    const int filled = static_cast<int>(expectation.rank()) + 1;
    return QString(filled, QChar(0x25a0)) + QString(std::max(0, count - filled), QChar(0x25a1));
}

ReportCell expectationCell(Expectation expectation, const Framework& framework, const LanguageOrder& order) {
    ReportCell cell{expectationText(expectation, framework, order), levelMarkText(expectation, framework)};
    if (expectation.isProficiency())
        cell.language = otherLanguage(framework.proficiency(expectation.rank()).name, order);
    return cell;
}

QString otherLanguage(const LocalizedText& text, const LanguageOrder& order) {
    const QString shown = toQt(text.in(order).language);
    const QString wanted = order.empty() ? QString() : toQt(order.front());
    const auto alone = [](const QString& tag) { return tag.section(u'-', 0, 0); };
    return wanted.isEmpty() || alone(shown) == alone(wanted) ? QString() : shown;
}

ReportCell nameCell(const LocalizedText& name, const LanguageOrder& order) {
    return {.text = toQt(name, order), .mark = {}, .language = otherLanguage(name, order)};
}

void addSource(ReportDocument& document, const Framework& framework, const LanguageOrder& order) {
    const FrameworkInfo& info = framework.info();
    document.blocks.emplace_back(ReportHeading{2, PartText::tr("Source")});
    document.blocks.emplace_back(ReportParagraph{
        PartText::tr("%1, %2", "a framework's title and edition").arg(toQt(info.title, order), toQt(info.edition))});
    if (!info.attribution.empty())
        document.blocks.emplace_back(ReportParagraph{toQt(info.attribution)});
}

namespace {

QDate qtDay(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

// Without the day of the week, which nobody looks for.
QString dayFormat() {
    static const QRegularExpression weekday(u"[\\s,]*dddd[\\s,]*"_s);
    return QLocale().dateFormat(QLocale::LongFormat).remove(weekday);
}

QString briefDay(QDate day) {
    return QLocale().toString(day, dayFormat().replace("MMMM"_L1, "MMM"_L1));
}

} // namespace

QDate localDay(Moment moment) {
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()).date();
}

QString dayText(Date date) {
    return QLocale().toString(qtDay(date), dayFormat());
}

QString dayText(Moment moment) {
    return QLocale().toString(localDay(moment), dayFormat());
}

QString briefDayText(Date date) {
    return briefDay(qtDay(date));
}

QString briefDayText(Moment moment) {
    return briefDay(localDay(moment));
}

QStringList localized(std::span<const LocalizedText> texts, const LanguageOrder& order) {
    QStringList result;
    for (const LocalizedText& text : texts)
        result << toQt(text, order);
    return result;
}

} // namespace waymark
