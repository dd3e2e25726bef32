#include "app/desktop/dialogs/report/report_dialog.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/dialogs/dialog_buttons.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/dialogs/print_preview_dialog.h"
#include "app/desktop/dialogs/report/report_form.h"
#include "app/desktop/dialogs/report/report_preview.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/tab_order.h"
#include "app/desktop/widgets/text_label.h"
#include "app/pdf/printed_pages.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/storage/atomic_write.h"

#include <QAccessible>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr int patience = 60; // milliseconds

} // namespace

ReportDialog::ReportDialog(Session& session, const RoleLevelId& target, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_framework(reportFramework(session))
    , m_dialogs(systemDialogs())
    , m_splitter(new QSplitter(this))
    , m_preview(new ReportPreview(m_splitter))
    , m_leftOut(new TextLabel(TextStyle::small, this))
    , m_outcome(new TextLabel(TextStyle::strong, this)) {
    setWindowTitle(tr("My report"));
    m_scroll = new QScrollArea(m_splitter);
    m_form = new ReportForm(session, m_framework.value_or(nullptr), target, m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_form);
    m_splitter->insertWidget(0, m_scroll);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setQuiet(true);
    m_leftOut->hide();
    m_outcome->setObjectName(QStringLiteral("reportOutcome"));
    setAccessibleRole(m_outcome, QAccessible::AlertMessage);
    m_outcome->hide();

    auto* buttons = new QDialogButtonBox(this);
    m_save = addDialogButton(*buttons, tr("&Save as…"), QDialogButtonBox::ActionRole);
    m_print = addDialogButton(*buttons, tr("&Print…"), QDialogButtonBox::ActionRole);
    QPushButton* close = addDialogButton(*buttons, tr("&Close"), QDialogButtonBox::RejectRole);
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_print->setObjectName(QStringLiteral("printReport"));
    close->setObjectName(QStringLiteral("closeReport"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askAndSave);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    column->setSpacing(unit);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_leftOut);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    resizeOnScreen(*this, {readingWidth() * 3 / 2, readingWidth()});
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &ReportDialog::lookAgain);
    connect(m_form, &ReportForm::changed, &m_soon, qOverload<>(&QTimer::start));
    tabInLayoutOrder(this);
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
    lookAgain();
}

ReportDialog::Dialogs ReportDialog::systemDialogs() {
    Dialogs dialogs;
    dialogs.fileToSave = [this](const QString& suggested) {
        const QString suffix = QFileInfo(suggested).suffix();
        QFileDialog dialog(this, tr("Save the report"), suggested,
                           tr("Reports (*.%1);;All files (*)", "the end of a file's name").arg(suffix));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(suffix);
        dialog.selectFile(QFileInfo(suggested).fileName());
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    };
    dialogs.print = [this](const QString& title, const QString& html) {
        PrintPreviewDialog(title, [html](QPrinter& printer) { return printPages(html, printer); }, this).exec();
    };
    return dialogs;
}

// In a narrow window the preview goes below what is chosen. Somebody may move the line between both; it stays there until the
// window turns.
void ReportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int form = std::max(m_form->minimumSizeHint().width(), readingWidth() * 2 / 5) + bar;
    const bool narrow = width() < form + readingWidth() / 2;
    const Qt::Orientation orientation = narrow ? Qt::Vertical : Qt::Horizontal;
    m_scroll->setMinimumWidth(narrow ? 0 : m_form->minimumSizeHint().width() + bar);
    m_scroll->setMinimumHeight(8 * spacingUnit());
    if (m_splitter->orientation() == orientation && m_placed)
        return;
    m_placed = true;
    m_splitter->setOrientation(orientation);
    m_splitter->setSizes(narrow ? QList{height() / 2, height() / 2} : QList{form, std::max(1, width() - form)});
}

void ReportDialog::lookAgain() {
    const ReportWish wish = m_form->wish();
    Result<ReportText> report = m_framework ? reportText(m_session, **m_framework, wish, ReportPreview::mostRows)
                                            : std::unexpected(m_framework.error());
    m_save->setEnabled(report.has_value() && !m_writing);
    // What goes to a spreadsheet has no pages.
    m_print->setEnabled(report.has_value() && wish.format != ReportFormat::csv);
    m_leftOut->setVisible(report && report->leftOut > 0);
    if (!report) {
        m_preview->showFault(
            tr("There is no report: %1", "%1 is a sentence that says why").arg(errorText(report.error())));
        return;
    }
    m_leftOut->setText(tr("The preview leaves out %n row(s) of long tables. The file and the print have them all.",
                          nullptr, report->leftOut));
    m_preview->showReport(wish.format, report->text);
}

QString ReportDialog::suggestedPath() const {
    const QString last = m_session.settings().value(Setting::reportFolder).toString();
    const QDir folder(!last.isEmpty() && QDir(last).exists() ? last
                                                             : QFileInfo(m_session.document().path()).absolutePath());
    const QString day = toQt(localToday(m_session)).toString(Qt::ISODate);
    return folder.filePath(tr("my-report-%1", "a file's name; %1 is a day").arg(day) + u'.' +
                           reportSuffix(m_form->wish().format));
}

void ReportDialog::askAndSave() {
    const QString path = m_dialogs.fileToSave(suggestedPath());
    if (!path.isEmpty())
        save(path);
}

void ReportDialog::save(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(whole).canonicalFilePath() == QFileInfo(m_session.document().path()).canonicalFilePath() &&
        QFileInfo::exists(whole))
        return tell(
            tr("“%1” is the record itself. Nothing was written; choose another name.").arg(QFileInfo(whole).fileName()),
            false);
    const ReportWish wish = m_form->wish();
    Result<ReportText> report =
        m_framework ? reportText(m_session, **m_framework, wish) : std::unexpected(m_framework.error());
    if (!report)
        return tell(errorText(report.error()), false);
    m_form->remember();
    m_session.settings().setValue(Setting::reportFolder, QFileInfo(whole).absolutePath());
    m_writing = true;
    m_save->setEnabled(false);
    // Pages of a long history take seconds to lay out, and a disk may be slow: the window waits for neither.
    QThreadPool::globalInstance()->start([here = QPointer(this), format = wish.format, text = std::move(report->text),
                                          whole] {
        const QByteArray bytes = reportBytes(format, text);
        std::optional<Result<Written>> written;
        if (!bytes.isEmpty())
            written = writeAtomically(pathFromQt(whole), bytes.toStdString());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [here, whole, written] {
                if (here == nullptr)
                    return;
                here->m_writing = false;
                here->m_save->setEnabled(true);
                if (!written)
                    return here->tell(tr("The pages could not be made. Nothing was written; choose another format."),
                                      false);
                if (!*written)
                    return here->tell(tr("%1 Nothing else was changed; choose another place.",
                                         "%1 is a sentence that says what went wrong")
                                          .arg(errorText(written->error())),
                                      false);
                here->tell(tr("The report was saved to “%1”.").arg(shortPath(whole)), true);
            },
            Qt::QueuedConnection);
    });
}

void ReportDialog::print() {
    ReportWish wish = m_form->wish();
    // Pages are made from HTML, whatever the file would be.
    wish.format = ReportFormat::html;
    const Result<ReportText> report =
        m_framework ? reportText(m_session, **m_framework, wish) : std::unexpected(m_framework.error());
    if (!report)
        return tell(errorText(report.error()), false);
    m_form->remember();
    m_dialogs.print(report->title, report->text);
}

void ReportDialog::tell(const QString& outcome, bool good) {
    m_outcome->setText(outcome);
    m_outcome->show();
    if (good)
        m_session.tell(outcome);
#if QT_CONFIG(accessibility)
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace waymark
