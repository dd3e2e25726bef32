// A row to press: a name, and at its end a level as mark and word, or the level before and the level after.
#pragma once

#include "app/desktop/widgets/level_text.h"

#include <QAbstractButton>

#include <optional>

namespace waymark {

// How wide the columns of levels are, so that the rows of a list stand aligned. `before` is 0 in rows of one level.
struct LevelColumns {
    int before = 0;
    int after = 0;

    // Room for one more row.
    void include(const std::optional<LevelText>& before, const LevelText& after);

    [[nodiscard]] int width() const;

    friend bool operator==(const LevelColumns&, const LevelColumns&) = default;
};

class LevelRow : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString name;
        std::optional<LevelText> before; // nothing: there is one level only
        LevelText level;
        QString words; // of the levels, for a screen reader: "Working to Practitioner"; empty: the level's word

        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit LevelRow(QWidget* parent = nullptr);

    void setContent(Content content, const LevelColumns& columns);

    [[nodiscard]] const Content& content() const { return m_content; }

    // "Planning: Working to Practitioner".
    [[nodiscard]] QString spokenName() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    // Room before the name, and what stands there: `area` is a square as high as a line of the name.
    [[nodiscard]] virtual int lead() const;
    virtual void paintLead(QPainter& painter, const QRect& area) const;

    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Where name and levels stand when the row is `width` wide; the levels go beneath the name where both have no room, and
    // the level after beneath the level before where those have none.
    struct Places {
        QRect name;
        QRect before;
        QRect level;
        int height = 0;
    };

    [[nodiscard]] Places places(int width) const;
    void paintLevel(QPainter& painter, const QRect& area, const LevelText& level) const;

    void measure();

    Content m_content;
    LevelColumns m_columns;
    int m_nameAdvance = 0; // of the name on one line; kept, because layouts ask for heights again and again
};

} // namespace waymark
