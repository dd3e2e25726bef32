#include "app/desktop/dialogs/findings_dialog.h"

#include "app/desktop/dialogs/dialog_buttons.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/error_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

FindingsDialog::FindingsDialog(const QString& title, const QString& outcome, const Findings& findings, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    auto* what = new TextLabel(TextStyle::strong, outcome, this);
    auto* list = new QListWidget(this);
    list->setObjectName(QStringLiteral("findings"));
    list->setAccessibleName(tr("What was found"));
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QStringList lines;
    for (const Finding& finding : findings) {
        list->addItem(errorTextWithPlace(finding.error));
        lines << findingLine(finding);
    }
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = addDialogButton(*buttons, tr("&Copy all"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [lines] { QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n'))); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(what);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resizeOnScreen(*this, {readingWidth() * 5 / 6, readingWidth() / 2});
    list->setFocus();
}

} // namespace waymark
