#include "app/desktop/widgets/choice_button.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/reveal.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace waymark {

ChoiceButton::ChoiceButton(QWidget* parent) : WrappingRadioButton(parent) {
    fit();
}

// The style's own ring is drawn in a shade of the ground, which a dark one swallows.
void ChoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRectF place = style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, this);
    const QColor ink = isEnabled() ? accentColour(palette()) : quietTextColour(palette());
    const qreal pen = std::max(1.2, place.width() / 9);
    const QRectF ring = place.adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(isChecked() ? ink : quietTextColour(palette()), pen));
    painter.setBrush(cardColour(palette()));
    painter.drawEllipse(ring);
    if (isChecked()) {
        const qreal inset = ring.width() * 0.24;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    const QRect words = style()->subElementRect(QStyle::SE_RadioButtonContents, &option, this);
    style()->drawItemText(
        &painter, words,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
            Qt::TextShowMnemonic,
        palette(), isEnabled(), option.text, QPalette::WindowText);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        // Round the words: round everything it would run through the ring, which stands at the very edge.
        focus.rect = style()->subElementRect(QStyle::SE_RadioButtonFocusRect, &option, this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
    const bool alone = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        return alone ? goOn(-1) : event->ignore();
    case Qt::Key_Down:
        return alone ? goOn(1) : event->ignore();
    case Qt::Key_Left:
        return alone ? goOn(isRightToLeft() ? 1 : -1) : event->ignore();
    case Qt::Key_Right:
        return alone ? goOn(isRightToLeft() ? -1 : 1) : event->ignore();
    default:
        WrappingRadioButton::keyPressEvent(event);
    }
}

void ChoiceButton::goOn(int steps) {
    if (group() == nullptr)
        return;
    const QList<QAbstractButton*> all = group()->buttons();
    for (qsizetype next = all.indexOf(this) + steps; next >= 0 && next < all.size(); next += steps) {
        if (all.at(next)->isEnabled() && all.at(next)->isVisible()) {
            all.at(next)->setFocus(steps > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

void ChoiceButton::focusInEvent(QFocusEvent* event) {
    WrappingRadioButton::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        reveal(parentWidget());
}

void ChoiceButton::changeEvent(QEvent* event) {
    WrappingRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ChoiceButton::fit() {
    setFont(textFont(TextStyle::strong));
}

} // namespace waymark
