#include "app/desktop/dialogs/greeting_dialog.h"

#include "app/desktop/dialogs/dialog_buttons.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

GreetingDialog::GreetingDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Welcome to Waymark"));
    const int unit = spacingUnit();
    auto* outer = new QVBoxLayout(this);
    auto* scroll = new ScrollColumn(this);
    outer->addWidget(scroll, 1);
    QVBoxLayout* column = scroll->column();
    QWidget* content = scroll->widget();
    auto* title = new TextLabel(TextStyle::title, tr("Find your way"), content);
    auto* about =
        new TextLabel(TextStyle::body,
                      tr("Waymark shows the roles of product people from associate product manager to head of "
                         "product: what each does, what it asks for in each skill, and what changes on the way up. "
                         "You can say where you stand, and keep it over the years."),
                      content);
    auto* quiet =
        new TextLabel(TextStyle::body,
                      tr("Nothing leaves this computer. Everything is saved by itself. Nothing here is a test: your "
                         "ratings are where a talk can begin."),
                      content);
    quiet->setQuiet(true);
    for (TextLabel* label : {title, about, quiet})
        column->addWidget(label);
    column->addSpacing(unit);

    const auto way = [&](const QString& text, const QString& description, PageId page, const QString& name) {
        auto* button = new LinkButton(content);
        button->setText(text);
        button->setObjectName(name);
        button->setAccessibleDescription(description);
        connect(button, &QPushButton::clicked, this, [this, page] {
            m_chosen = page;
            accept();
        });
        auto* what = new TextLabel(TextStyle::body, description, content);
        what->setQuiet(true);
        what->setIndent(2 * unit);
        column->addWidget(button);
        column->addWidget(what);
        column->addSpacing(unit);
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
    QPushButton* skip = addDialogButton(*buttons, tr("&Skip"), QDialogButtonBox::RejectRole);
    skip->setObjectName(QStringLiteral("skip"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
    resizeToColumn(*this, *scroll, readingWidth() * 3 / 4 + 6 * unit);
}

} // namespace waymark
