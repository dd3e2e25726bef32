// One statement that may be ticked: I do this, partly, not yet, or not looked at.
#pragma once

#include "core/record/record.h"

#include <QCheckBox>

#include <optional>

namespace waymark {

// A click or Space goes on to the next of the four; the arrow keys left and right step through them, up and down go to the
// next statement. The state is told by shape and by word.
class StatementTick : public QCheckBox {
    Q_OBJECT

public:
    explicit StatementTick(QWidget* parent = nullptr);

    void setStatement(const QString& text);

    [[nodiscard]] const QString& statement() const { return m_statement; }

    void setFit(std::optional<StatementFit> fit);

    [[nodiscard]] std::optional<StatementFit> fit() const { return m_fit; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    // Somebody chose; not sent by setFit().
    void fitChosen(std::optional<waymark::StatementFit> fit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void nextCheckState() override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    void choose(std::optional<StatementFit> fit);
    void goOn(int steps);
    void speak();
    [[nodiscard]] int boxSize() const;
    [[nodiscard]] int textStart() const;
    [[nodiscard]] int wordWidth() const;
    [[nodiscard]] bool isStacked(int width) const;

    QString m_statement;
    std::optional<StatementFit> m_fit;
};

} // namespace waymark
