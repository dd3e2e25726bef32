#include "app/desktop/widgets/choice_combo.h"

#include "app/desktop/theme/theme.h"

#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

constexpr int idRole = Qt::UserRole;

QPixmap markPixmap(const LevelMark& mark, const QColor& ink, const QWidget& widget) {
    const QSize size = levelMarkSize(widget.font(), mark.count);
    QPixmap pixmap(size * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(widget.font());
    paintLevelMark(painter, QRect(QPoint(), size), mark, ink, widget.layoutDirection());
    return pixmap;
}

} // namespace

ChoiceCombo::ChoiceCombo(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(24);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT idChosen(chosen()); });
}

void ChoiceCombo::setChoices(std::vector<Choice> choices) {
    if (m_choices == choices)
        return;
    m_choices = std::move(choices);
    fill();
}

void ChoiceCombo::fill() {
    const QSignalBlocker quiet(this);
    const QString id = chosen();
    const QString name = currentText();
    clear();
    for (const Choice& choice : m_choices)
        addItem(choice.name, choice.id);
    paintMarks();
    setChosen(id, name);
}

void ChoiceCombo::setChosen(const QString& id, const QString& name) {
    const QSignalBlocker quiet(this);
    const int known = static_cast<int>(m_choices.size());
    int row = findData(id, idRole);
    // Nothing but the choices and what is chosen now stands in the list.
    if (row < known || row < 0) {
        while (count() > known)
            removeItem(count() - 1);
        row = findData(id, idRole);
    }
    if (row < 0) {
        addItem(name.isEmpty() ? id : name, id);
        row = count() - 1;
    } else if (row >= known && !name.isEmpty()) {
        setItemText(row, name);
    }
    setCurrentIndex(row);
}

QString ChoiceCombo::chosen() const {
    return currentData(idRole).toString();
}

// An icon for the plain row and one for the row under the bar, in whose colour the other could not be seen.
void ChoiceCombo::paintMarks() {
    QSize size;
    for (int row = 0; row < std::min(count(), static_cast<int>(m_choices.size())); ++row) {
        const auto& mark = m_choices[static_cast<std::size_t>(row)].mark;
        if (!mark)
            continue;
        QIcon icon(markPixmap(*mark, accentColour(palette()), *this));
        icon.addPixmap(markPixmap(*mark, palette().color(QPalette::HighlightedText), *this), QIcon::Selected);
        icon.addPixmap(markPixmap(*mark, quietTextColour(palette()), *this), QIcon::Disabled);
        setItemIcon(row, icon);
        size = levelMarkSize(font(), mark->count);
    }
    if (!size.isEmpty())
        setIconSize(size);
}

bool ChoiceCombo::event(QEvent* event) {
    // Elsewhere on the page this key removes something; whoever chooses here means no such thing.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QComboBox::event(event);
}

void ChoiceCombo::changeEvent(QEvent* event) {
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LayoutDirectionChange)
        paintMarks();
}

} // namespace waymark
