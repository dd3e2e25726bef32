#include "app/desktop/widgets/statement_tick.h"

#include "app/desktop/models/rating_words.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/reveal.h"
#include "app/text/words.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <array>

namespace waymark {

namespace {

constexpr std::array<std::optional<StatementFit>, 4> fits{std::nullopt, StatementFit::iDoThis, StatementFit::partly,
                                                          StatementFit::notYet};

std::size_t positionOf(std::optional<StatementFit> fit) {
    return static_cast<std::size_t>(std::ranges::find(fits, fit) - fits.begin());
}

void paintBox(QPainter& painter, const QRectF& box, std::optional<StatementFit> fit, const QColor& ink,
              const QColor& quiet, const QColor& ground) {
    const qreal pen = std::max(1.2, box.width() / 9);
    const qreal corner = box.width() / 5;
    painter.setPen(QPen(fit ? ink : quiet, pen));
    painter.setBrush(fit == StatementFit::iDoThis ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, corner, corner);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (fit == StatementFit::iDoThis) {
        painter.setPen(QPen(ground, pen * 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.72), at(0.77, 0.3)});
    } else if (fit == StatementFit::partly) {
        QPainterPath half;
        half.moveTo(at(0, 1));
        half.lineTo(at(1, 1));
        half.lineTo(at(1, 0));
        half.closeSubpath();
        painter.setClipRect(box);
        painter.fillPath(half, ink);
        painter.setClipping(false);
    } else if (fit == StatementFit::notYet) {
        painter.setPen(QPen(ink, pen * 1.3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
}

} // namespace

StatementTick::StatementTick(QWidget* parent) : QCheckBox(parent) {
    setTristate(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    speak();
}

void StatementTick::setStatement(const QString& text) {
    if (m_statement == text)
        return;
    m_statement = text;
    speak();
    updateGeometry();
    update();
}

void StatementTick::setFit(std::optional<StatementFit> fit) {
    if (m_fit == fit)
        return;
    m_fit = fit;
    setCheckState(!fit || fit == StatementFit::notYet ? Qt::Unchecked
                  : fit == StatementFit::partly       ? Qt::PartiallyChecked
                                                      : Qt::Checked);
    speak();
    update();
}

void StatementTick::speak() {
    const QString word = m_fit ? statementFitWord(*m_fit) : tr("not ticked", "a statement that nobody has looked at");
    setAccessibleName(tr("%1: %2", "a statement, and how it fits").arg(m_statement, word));
    setAccessibleDescription(tr("Space goes on to the next of: I do this, partly, not yet, not ticked"));
}

int StatementTick::boxSize() const {
    return std::max(10, fontMetrics().ascent());
}

int StatementTick::textStart() const {
    return boxSize() + spacingUnit();
}

// The word stands at the far side, so that the statements keep their lines when they are ticked.
int StatementTick::wordWidth() const {
    int widest = 0;
    for (const auto& fit : fits) {
        if (fit)
            widest =
                std::max(widest, QFontMetrics(textFont(TextStyle::small)).horizontalAdvance(statementFitWord(*fit)));
    }
    return widest + spacingUnit();
}

// In a narrow window the word goes below the statement.
bool StatementTick::isStacked(int width) const {
    return width - textStart() - wordWidth() < 24 * fontMetrics().averageCharWidth();
}

int StatementTick::heightForWidth(int width) const {
    const bool stacked = isStacked(width);
    const int room = std::max(8 * fontMetrics().averageCharWidth(), width - textStart() - (stacked ? 0 : wordWidth()));
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, m_statement);
    const int word = stacked ? QFontMetrics(textFont(TextStyle::small)).height() : 0;
    return std::max(text.height(), boxSize()) + word + spacingUnit() / 2;
}

QSize StatementTick::sizeHint() const {
    const int width =
        std::min(readingWidth(), textStart() + wordWidth() + fontMetrics().horizontalAdvance(m_statement));
    return {width, heightForWidth(width)};
}

QSize StatementTick::minimumSizeHint() const {
    return {textStart() + 12 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void StatementTick::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const int inset = spacingUnit() / 4;
    const int size = boxSize();
    const QRect box = mirrored(QRect(1, inset + (fontMetrics().height() - size) / 2, size, size));
    const bool lively = isEnabled();
    const QColor ink = lively ? accentColour(palette()) : quietTextColour(palette());
    paintBox(painter, QRectF(box).adjusted(1, 1, -1, -1), m_fit, ink, quietTextColour(palette()),
             cardColour(palette()));
    painter.setPen(palette().color(QPalette::WindowText));
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    const bool stacked = isStacked(width());
    const QRect text(textStart(), inset, width() - textStart() - (stacked ? 0 : wordWidth()), height() - inset);
    drawWords(painter, mirrored(text), static_cast<int>(leading) | Qt::TextWordWrap, m_statement);
    if (m_fit) {
        painter.setFont(textFont(TextStyle::small));
        painter.setPen(quietTextColour(palette()));
        const int line = painter.fontMetrics().height();
        const QRect word = stacked ? QRect(textStart(), height() - line, width() - textStart(), line)
                                   : QRect(width() - wordWidth(), inset, wordWidth(), height() - inset);
        const Qt::Alignment side = stacked ? Qt::AlignLeft : Qt::AlignRight;
        drawWords(painter, mirrored(word),
                  static_cast<int>(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignTop)),
                  statementFitWord(*m_fit));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void StatementTick::nextCheckState() {
    choose(fits.at((positionOf(m_fit) + 1) % fits.size()));
}

void StatementTick::choose(std::optional<StatementFit> fit) {
    setFit(fit);
    Q_EMIT fitChosen(fit);
}

void StatementTick::keyPressEvent(QKeyEvent* event) {
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return event->ignore();
    const std::size_t position = positionOf(m_fit);
    const bool back = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (back ? position > 0 : position + 1 < fits.size())
            choose(fits.at(back ? position - 1 : position + 1));
        return;
    case Qt::Key_Up:
        return goOn(-1);
    case Qt::Key_Down:
        return goOn(1);
    default:
        QCheckBox::keyPressEvent(event);
    }
}

void StatementTick::goOn(int steps) {
    const auto next = [steps](const QWidget* from) {
        return steps > 0 ? from->nextInFocusChain() : from->previousInFocusChain();
    };
    for (QWidget* other = next(this); other != this && other != nullptr; other = next(other)) {
        if (qobject_cast<StatementTick*>(other) != nullptr && other->isVisible() && other->isEnabled()) {
            other->setFocus(steps > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

void StatementTick::focusInEvent(QFocusEvent* event) {
    QCheckBox::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        reveal(this);
}

void StatementTick::changeEvent(QEvent* event) {
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        speak();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StatementTick::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& fit : fits) {
        QAction* action =
            menu->addAction(fit ? asFirstWord(statementFitWord(*fit)) : tr("Not ticked", "a choice in a menu"));
        action->setCheckable(true);
        action->setChecked(fit == m_fit);
        connect(action, &QAction::triggered, this, [this, fit] { choose(fit); });
    }
    menu->popup(event->globalPos());
}

bool StatementTick::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

} // namespace waymark
