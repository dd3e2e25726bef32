// A row that opens: a name, a level as mark and word, and a triangle that shows whether it is open.
#pragma once

#include "app/desktop/widgets/level_text.h"

#include <QAbstractButton>

namespace waymark {

// Checked means open. To a screen reader a button that says "expanded" or "collapsed".
class LevelDisclosure : public QAbstractButton {
    Q_OBJECT

public:
    explicit LevelDisclosure(QWidget* parent = nullptr);

    // `levelWidth`: how wide the column of levels is (see levelColumnWidth()), so that the rows of a list stand aligned.
    void setContent(const QString& name, const LevelText& level, int levelWidth);

    [[nodiscard]] const LevelText& level() const { return m_level; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

    // The width of mark and word together.
    [[nodiscard]] static int levelColumnWidth(const LevelText& level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Where name and level stand when the row is `width` wide; the level goes beneath the name where both have no room.
    struct Places {
        QRect name;
        QRect level;
        int height = 0;
    };

    [[nodiscard]] Places places(int width) const;

    void measure();

    LevelText m_level;
    int m_nameAdvance = 0; // of the name on one line; kept, because layouts ask for heights again and again
    int m_levelWidth = 0;
};

} // namespace waymark
