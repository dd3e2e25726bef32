#include "app/desktop/dialogs/snapshot_dialog.h"

#include "app/desktop/dialogs/dialog_buttons.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

namespace {

constexpr int longestName = 200;

} // namespace

SnapshotDialog::SnapshotDialog(Purpose purpose, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this)) {
    const bool isNew = purpose == Purpose::keep;
    setWindowTitle(isNew ? tr("Keep a snapshot") : tr("Rename the snapshot"));
    auto* explanation = new TextLabel(TextStyle::body,
                                      isNew ? tr("A snapshot keeps where you stand now, under a name that you find "
                                                 "again. What you answer later does not "
                                                 "change it.")
                                            : tr("Only the name changes. What the snapshot holds stays as it is."),
                                      this);
    auto* label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("snapshotName"));
    m_name->setAccessibleName(tr("Name of the snapshot"));
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = addDialogButton(*buttons, isNew ? tr("&Keep it") : tr("&Rename"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(explanation);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addStretch(1);
    column->addWidget(buttons);
    const auto check = [this] { m_accept->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    resizeOnScreen(*this, {readingWidth() * 2 / 3, sizeHint().height()});
}

QString SnapshotDialog::name() const {
    return m_name->text().simplified();
}

} // namespace waymark
