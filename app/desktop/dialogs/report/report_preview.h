// Shows a report as it will read, in the colours of the screen.
#pragma once

#include "app/desktop/dialogs/report/report_maker.h"

#include <QTextBrowser>

namespace waymark {

class ReportPreview : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    // Stays where somebody has scrolled to.
    void showReport(ReportFormat format, const QString& text);

    // Why there is none.
    void showFault(const QString& why);

    // The long tables of a preview end here.
    static constexpr int mostRows = 200;

private:
    void put(bool asHtml, const QString& text);
};

} // namespace waymark
