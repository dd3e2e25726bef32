// Takes a widget off the screen while much of it changes.
#pragma once

#include <QPointer>
#include <QWidget>

namespace waymark {

// Lays out a widget and all that is in it, from the inside out. Qt does so too, but one level of nesting with each turn of
// the event loop, and a widget whose children have changed goes on telling its old height until then.
void layOutWithin(QWidget* widget);

// As QWidget::setVisible() does it. But what is to appear together with its parent in any case is left alone: Qt would lay it
// out at once, in a size that it never has.
void setShown(QWidget* widget, bool shown);

// Qt lays out everything round a widget each time that one of its children appears; out of sight that happens once, at the
// end. What had the keyboard gets it back if it is still there.
class Refill {
public:
    explicit Refill(QWidget* widget);
    ~Refill();

    Refill(const Refill&) = delete;
    Refill& operator=(const Refill&) = delete;

private:
    QWidget* m_widget;
    QPointer<QWidget> m_focus;
    bool m_shown;
};

} // namespace waymark
