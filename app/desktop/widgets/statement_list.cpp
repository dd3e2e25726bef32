#include "app/desktop/widgets/statement_list.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/reveal.h"
#include "app/desktop/widgets/text_label.h"

#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark {

StatementList::StatementList(QWidget* parent) : TextBlock(parent) {
    setAccessibleRole(this, QAccessible::List);
    setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void StatementList::setStatements(const QString& name, const QStringList& statements) {
    setAccessibleName(name);
    auto* column = static_cast<QVBoxLayout*>(layout());
    // The bullets are painted in the margin, so that the texts stand on one line and wrap under themselves.
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(spacingUnit() / 2);
    while (column->count() > statements.size()) {
        QLayoutItem* last = column->takeAt(column->count() - 1);
        delete last->widget();
        delete last;
    }
    while (column->count() < statements.size()) {
        auto* item = new TextLabel(TextStyle::body, this);
        setAccessibleRole(item, QAccessible::ListItem);
        column->addWidget(item);
    }
    for (int i = 0; i < statements.size(); ++i) {
        auto* item = static_cast<TextLabel*>(column->itemAt(i)->widget());
        const int indent = 2 * spacingUnit();
        // Room for the frame that stands round the list when it has the keyboard.
        const int far = spacingUnit() / 2;
        item->setContentsMargins(isRightToLeft() ? far : indent, 0, isRightToLeft() ? indent : far, 0);
        item->setText(statements.at(i));
    }
    m_statements = statements;
    setMarked(-1);
}

void StatementList::setMarked(int statement) {
    m_marked = statement >= 0 && statement < m_statements.size() ? statement : -1;
    setAccessibleDescription(
        m_marked < 0 ? QString()
                     : tr("What you looked for: %1", "a statement of the list").arg(m_statements.at(m_marked)));
    update();
}

QRect StatementList::areaOf(int statement) const {
    const QLayoutItem* item = layout()->itemAt(statement);
    return item != nullptr ? item->geometry() : QRect();
}

void StatementList::setBullet(Bullet bullet) {
    m_bullet = bullet;
    update();
}

void StatementList::paintBullet(QPainter& painter, const QPointF& centre, qreal radius) const {
    const qreal reach = radius * 1.8;
    const QColor ink = m_bullet == Bullet::plus ? accentColour(palette()) : quietTextColour(palette());
    painter.setPen(m_bullet == Bullet::dot ? QPen(Qt::NoPen) : QPen(ink, std::max(1.5, radius * 0.8)));
    painter.setBrush(m_bullet == Bullet::dot ? QBrush(ink) : QBrush(Qt::NoBrush));
    switch (m_bullet) {
    case Bullet::dot:
        painter.drawEllipse(centre, radius, radius);
        return;
    case Bullet::plus:
        painter.drawLine(centre - QPointF(0, reach), centre + QPointF(0, reach));
        [[fallthrough]];
    case Bullet::minus:
        painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0));
        return;
    }
}

void StatementList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marked >= 0) {
        const int space = spacingUnit() / 4;
        const QRect band = areaOf(m_marked).adjusted(0, -space, 0, space);
        painter.fillRect(band, accentTintColour(palette()));
        // Not by colour alone.
        const int bar = std::max(2, spacingUnit() / 3);
        painter.fillRect(QRect(isRightToLeft() ? band.right() - bar + 1 : band.left(), band.top(), bar, band.height()),
                         accentColour(palette()));
    }
    const qreal radius = std::max(1.8, spacingUnit() / 4.5);
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget* item = layout()->itemAt(i)->widget();
        const qreal middle = item->y() + QFontMetrics(item->font()).lineSpacing() / 2.0;
        const qreal x = isRightToLeft() ? width() - spacingUnit() * 0.9 : spacingUnit() * 0.9;
        paintBullet(painter, QPointF(x, middle), radius);
    }
    if (hasFocus()) {
        // An outline: the style would fill the list, and a marked statement would be lost in it.
        painter.setPen(QPen(accentColour(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacingUnit() / 2.0, spacingUnit() / 2.0);
    }
}

void StatementList::focusInEvent(QFocusEvent* event) {
    TextBlock::focusInEvent(event);
    update();
    if (m_marked >= 0)
        reveal(this, areaOf(m_marked));
    else
        reveal(this);
}

void StatementList::focusOutEvent(QFocusEvent* event) {
    TextBlock::focusOutEvent(event);
    update();
}

} // namespace waymark
