#include "app/desktop/dialogs/about_dialog.h"

#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/pages/pathway/pathway_output.h"
#include "app/desktop/theme/program_icon.h"
#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/to_qt.h"
#include "core/exchange/plan_calendar.h"
#include "core/json/json_reader.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

namespace {

QString withAddress(const std::string& text, const std::string& url) {
    return url.empty() ? toQt(text) : toQt(text) + u'\n' + toQt(url);
}

} // namespace

AboutDialog::AboutDialog(const FrameworkPtr& framework, const LanguageOrder& languages, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Waymark"));
    const int unit = spacingUnit();
    auto* outer = new QVBoxLayout(this);
    auto* scroll = new ScrollColumn(this);
    outer->addWidget(scroll, 1);
    QVBoxLayout* column = scroll->column();

    const auto add = [&](TextStyle style, const QString& text) {
        auto* label = new TextLabel(style, text, scroll->widget());
        // What one may want to copy (a version, an address) can be reached and marked with the keyboard too.
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
        return label;
    };

    auto* head = new QHBoxLayout;
    auto* picture = new QLabel(scroll->widget());
    picture->setPixmap(programIcon().pixmap(4 * unit, 4 * unit));
    picture->setAccessibleName(tr("The sign of Waymark"));
    head->addWidget(picture);
    head->addWidget(new TextLabel(TextStyle::title, tr("Waymark"), scroll->widget()), 1);
    head->setSpacing(2 * unit);
    column->addLayout(head);
    add(TextStyle::body, tr("Find the way through a product-management career."));
    add(TextStyle::small,
        tr("Version %1, with Qt %2 and JSON for Modern C++ %3")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), toQt(jsonLibraryVersion())))
        ->setQuiet(true);
    add(TextStyle::small,
        canWriteCalendars() ? tr("Plans go into calendars by libical %1.").arg(toQt(calendarLibraryVersion()))
                            : tr("This build cannot put plans into calendars: libical was missing when it was built."))
        ->setQuiet(true);
    if (!canWriteSvg())
        add(TextStyle::small,
            tr("This build saves the pathway as PNG only: Qt’s SVG module was missing when it was built."))
            ->setQuiet(true);

    if (framework) {
        const FrameworkInfo& info = framework->info();
        add(TextStyle::heading, tr("The framework on screen"));
        add(TextStyle::strong,
            tr("%1, %2", "a framework's title and edition").arg(toQt(info.title, languages), toQt(info.edition)));
        add(TextStyle::body, toQt(info.attribution));
        add(TextStyle::body, tr("Published by %1").arg(toQt(info.publisher)));
        add(TextStyle::small, withAddress(info.sourceTitle, info.sourceUrl))->setQuiet(true);
        add(TextStyle::small, withAddress(info.licence.name, info.licence.url))->setQuiet(true);
    }

    add(TextStyle::heading, tr("Licence and privacy"));
    add(TextStyle::body,
        tr("Waymark is free software under the MIT licence. It uses Qt under the GNU Lesser General Public "
           "License, version 3, JSON for Modern C++ under the MIT licence, and libical under the GNU Lesser General "
           "Public "
           "License, version 2.1. It comes without any warranty."));
    add(TextStyle::body,
        tr("Waymark works on this computer alone: it has no account, sends nothing and asks nothing of a network."));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resizeToColumn(*this, *scroll, readingWidth() + 8 * unit);
}

} // namespace waymark
