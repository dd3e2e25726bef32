#include "app/report/report_parts.h"

#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

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
    return {expectationText(expectation, framework, order), levelMarkText(expectation, framework)};
}

void addSource(ReportDocument& document, const Framework& framework, const LanguageOrder& order) {
    const FrameworkInfo& info = framework.info();
    document.blocks.emplace_back(ReportHeading{2, PartText::tr("Source")});
    document.blocks.emplace_back(ReportParagraph{
        PartText::tr("%1, %2", "a framework's title and edition").arg(toQt(info.title, order), toQt(info.edition))});
    if (!info.attribution.empty())
        document.blocks.emplace_back(ReportParagraph{toQt(info.attribution)});
}

QString dayText(Date date) {
    const QDate day(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                    static_cast<int>(static_cast<unsigned>(date.day())));
    // Without the day of the week, which nobody looks for.
    static const QRegularExpression weekday(u"[\\s,]*dddd[\\s,]*"_s);
    return QLocale().toString(day, QLocale().dateFormat(QLocale::LongFormat).remove(weekday));
}

QString dayText(Moment moment) {
    return dayText(Date(std::chrono::floor<std::chrono::days>(moment)));
}

QStringList localized(std::span<const LocalizedText> texts, const LanguageOrder& order) {
    QStringList result;
    for (const LocalizedText& text : texts)
        result << toQt(text, order);
    return result;
}

} // namespace waymark
