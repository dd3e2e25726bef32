#include "app/desktop/dialogs/print_preview_dialog.h"

#include "app/desktop/dialogs/dialog_buttons.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

constexpr double margin = 18; // millimetres

} // namespace

PrintPreviewDialog::PrintPreviewDialog(const QString& title, Paint paint, QWidget* parent)
    : QDialog(parent)
    , m_paint(std::move(paint))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_page(new QLabel(this))
    , m_outcome(new TextLabel(TextStyle::body, this))
    , m_previous(new WrappingButton(tr("P&revious page"), this))
    , m_next(new WrappingButton(tr("&Next page"), this)) {
    setWindowTitle(tr("Before you print"));
    m_printer->setDocName(title);
    m_printer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    m_pages = new QPrintPreviewWidget(m_printer.get(), this);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_page->setObjectName(QStringLiteral("pageNumber"));
    m_outcome->setObjectName(QStringLiteral("printOutcome"));
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_pages->setZoomMode(QPrintPreviewWidget::FitInView);
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { m_count = m_paint(*printer); });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PrintPreviewDialog::showPage);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });

    auto* zoomIn = new WrappingButton(tr("&Larger"), this);
    auto* zoomOut = new WrappingButton(tr("&Smaller"), this);
    auto* whole = new WrappingButton(tr("&Whole page"), this);
    connect(zoomIn, &QPushButton::clicked, m_pages, [this] { m_pages->zoomIn(1.25); });
    connect(zoomOut, &QPushButton::clicked, m_pages, [this] { m_pages->zoomOut(1.25); });
    connect(whole, &QPushButton::clicked, m_pages, &QPrintPreviewWidget::fitInView);
    auto* tools = new FlowLayout;
    for (QWidget* tool :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_page),
          static_cast<QWidget*>(zoomIn), static_cast<QWidget*>(zoomOut), static_cast<QWidget*>(whole)})
        tools->addWidget(tool);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* print = addDialogButton(*buttons, tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("printNow"));
    print->setDefault(true);
    QPushButton* close = addDialogButton(*buttons, tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closePreview"));
    connect(print, &QPushButton::clicked, this, &PrintPreviewDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    column->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    column->setSpacing(unit);
    column->addLayout(tools);
    column->addWidget(m_pages, 1);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    m_outcome->hide();
    m_ask = [this](QPrinter& printer) {
        QPrintDialog dialog(&printer, this);
        dialog.setWindowTitle(tr("Print"));
        return dialog.exec() == QDialog::Accepted;
    };
    resizeOnScreen(*this, {readingWidth(), readingWidth() * 9 / 8});
    m_pages->updatePreview();
    showPage();
}

PrintPreviewDialog::~PrintPreviewDialog() {
    // It looks at the printer until it goes.
    delete m_pages;
}

void PrintPreviewDialog::turn(int by) {
    m_pages->setCurrentPage(std::clamp(m_pages->currentPage() + by, 1, std::max(1, m_count)));
    showPage();
}

void PrintPreviewDialog::showPage() {
    const int page = std::max(1, m_pages->currentPage());
    m_page->setText(tr("Page %L1 of %L2").arg(page).arg(m_count));
    m_pages->setAccessibleName(m_page->text());
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < m_count);
}

void PrintPreviewDialog::print() {
    if (!m_ask(*m_printer))
        return;
    if (m_paint(*m_printer) > 0) {
        accept();
        return;
    }
    m_outcome->setText(
        tr("The printer did not take the pages. Nothing is lost; try again, or save the report as a PDF."));
    m_outcome->show();
}

} // namespace waymark
