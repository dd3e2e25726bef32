#include "app/desktop/dialogs/report/report_preview.h"

#include "app/desktop/theme/theme.h"

#include <QColor>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// QTextDocument draws lines black, also on a dark ground, where the page's style names no colour because a browser takes that of
// the text.
QString withLinesSeen(const QString& html, const QColor& colour) {
    const qsizetype end = html.indexOf("</style>"_L1);
    QString style = html.left(std::max<qsizetype>(end, 0));
    return style.replace("1px solid;"_L1, u"1px solid %1;"_s.arg(colour.name())) +
           html.mid(std::max<qsizetype>(end, 0));
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QTextBrowser(parent) {
    setObjectName("reportPreview");
    setAccessibleName(tr("Preview of the report"));
    // Tab leaves it; what somebody wrote leads nowhere.
    setTabChangesFocus(true);
    setOpenLinks(false);
}

void ReportPreview::showReport(ReportFormat format, const QString& text) {
    put(format == ReportFormat::pdf || format == ReportFormat::html, text);
}

void ReportPreview::showFault(const QString& why) {
    put(false, why);
}

void ReportPreview::put(bool asHtml, const QString& text) {
    const int place = verticalScrollBar()->value();
    document()->setDefaultFont(asHtml ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (asHtml)
        setHtml(withLinesSeen(text, quietTextColour(palette())));
    else
        setPlainText(text);
    verticalScrollBar()->setValue(place);
}

} // namespace waymark
