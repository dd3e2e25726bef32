// A list of statements or responsibilities: real list items for a screen reader, one focus stop for the keyboard.
#pragma once

#include "app/desktop/widgets/text_block.h"

#include <QRect>
#include <QStringList>

namespace waymark {

class StatementList : public TextBlock {
    Q_OBJECT

public:
    explicit StatementList(QWidget* parent = nullptr);

    // What stands before each statement; the word for it stands in the list's name.
    enum class Bullet { dot, plus, minus };
    void setBullet(Bullet bullet);

    // `name` says what the list is ("Statements at practitioner"); read out before the items.
    void setStatements(const QString& name, const QStringList& statements);

    // The one that somebody was looking for stands out, until the statements are set again. -1: none.
    void setMarked(int statement);

    [[nodiscard]] int marked() const { return m_marked; }

    // Where a statement of the list is, as far as it has been laid out.
    [[nodiscard]] QRect areaOf(int statement) const;

    [[nodiscard]] const QStringList& statements() const { return m_statements; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintBullet(QPainter& painter, const QPointF& centre, qreal radius) const;

    QStringList m_statements;
    int m_marked = -1;
    Bullet m_bullet = Bullet::dot;
};

} // namespace waymark
