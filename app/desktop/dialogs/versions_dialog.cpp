#include "app/desktop/dialogs/versions_dialog.h"

#include "app/desktop/dialogs/dialog_buttons.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/dialogs/difference_list.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/error_text.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

VersionsDialog::VersionsDialog(const Session& session, RecordVersions& versions, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_versions(versions)
    , m_say(new TextLabel(TextStyle::body, this))
    , m_list(new QListWidget(this))
    , m_lost(new DifferenceList(session, tr("In the earlier version only"), this))
    , m_back(new DifferenceList(session, tr("Added since"), this)) {
    setWindowTitle(tr("Earlier versions"));
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setAccessibleName(tr("Earlier versions, the newest first"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = addDialogButton(*buttons, tr("&Go back to this version"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setEnabled(false);
    auto* both = new QHBoxLayout;
    both->addWidget(m_list, 1);
    both->addWidget(m_lost, 1);
    both->addWidget(m_back, 1);
    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    both->setSpacing(2 * unit);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(m_say);
    column->addLayout(both, 1);
    column->addWidget(buttons);
    m_say->setText(tr("Looking…"));
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::look);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(*this, {readingWidth() * 5 / 4, readingWidth() * 2 / 3});
    m_versions.list([this](const Result<std::vector<Backup>>& found) { fill(found); });
}

void VersionsDialog::fill(const Result<std::vector<Backup>>& found) {
    if (!found) {
        m_say->setText(errorText(found.error()));
        return;
    }
    m_backups = *found;
    m_say->setText(m_backups.empty()
                       ? tr("There are no earlier versions yet. One is kept as you go on, and the last ten stay.")
                       : tr("Going back is a step that you can undo. The present version stays, too."));
    for (const Backup& backup : m_backups) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(backup.at.time_since_epoch().count());
        m_list->addItem(QLocale().toString(at, QLocale::ShortFormat));
    }
    m_list->setCurrentRow(0);
}

void VersionsDialog::look(int row) {
    m_restore->setEnabled(false);
    m_chosen.reset();
    if (row < 0 || static_cast<std::size_t>(row) >= m_backups.size())
        return;
    const Backup& backup = m_backups[static_cast<std::size_t>(row)];
    m_versions.read(backup.path, [this, row, at = backup.at](const LoadedRecord& loaded) {
        if (row != m_list->currentRow())
            return;
        if (!loaded.record) {
            m_say->setText(loaded.findings.empty() ? QString() : errorText(loaded.findings.front().error));
            return;
        }
        const Record& now = m_session.document().record();
        const RecordDifference difference = differenceBetween(now, *loaded.record);
        m_back->setDifference(difference, DifferenceList::Side::mine);
        m_lost->setDifference(difference, DifferenceList::Side::theirs);
        m_chosen = loaded.record;
        m_chosenAt = at;
        m_restore->setEnabled(!m_session.document().isReadOnly());
    });
}

} // namespace waymark
