#include "app/desktop/dialogs/greeting_dialog.h"

#include "app/desktop/widgets/text_label.h"

#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

GreetingDialog::GreetingDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Welcome to Waymark"));
    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    column->setContentsMargins(4 * unit, 3 * unit, 4 * unit, 2 * unit);
    column->setSpacing(unit);
    auto* title = new TextLabel(TextStyle::title, tr("Find your way"), this);
    auto* about =
        new TextLabel(TextStyle::body,
                      tr("Waymark shows the roles of product people from associate product manager to head of "
                         "product: what each does, what it asks for in each skill, and what changes on the way up. "
                         "You can say where you stand, and keep it over the years."),
                      this);
    auto* quiet =
        new TextLabel(TextStyle::body,
                      tr("Nothing leaves this computer. Everything is saved by itself. Nothing here is a test: your "
                         "ratings are where a talk can begin."),
                      this);
    quiet->setQuiet(true);
    for (TextLabel* label : {title, about, quiet}) {
        label->setMinimumWidth(readingWidth() * 3 / 4);
        column->addWidget(label);
    }
    column->addSpacing(unit);

    const auto way = [&](const QString& text, const QString& description, PageId page, const QString& name) {
        auto* button = new QCommandLinkButton(text, description, this);
        button->setObjectName(name);
        button->setAccessibleDescription(description);
        connect(button, &QPushButton::clicked, this, [this, page] {
            m_chosen = page;
            accept();
        });
        column->addWidget(button);
        return button;
    };
    way(tr("Look at the roles"), tr("See the ladder, and read what each role level asks for."), PageId::roles,
        QStringLiteral("beginRoles"))
        ->setFocus();
    way(tr("Compare two role levels"), tr("Lay them side by side, and see only what differs."), PageId::compare,
        QStringLiteral("beginCompare"));
    way(tr("Rate yourself"), tr("Choose your role level, and go through its skills one by one."), PageId::ratings,
        QStringLiteral("beginRatings"));

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* skip = buttons->addButton(tr("&Skip"), QDialogButtonBox::RejectRole);
    skip->setObjectName(QStringLiteral("skip"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace waymark
