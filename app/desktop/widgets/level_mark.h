// A proficiency as a shape: a small flight of rising bars, as many filled as the level has climbed. Always beside its word.
#pragma once

#include "core/framework/framework.h"

#include <QSize>
#include <QWidget>

class QPainter;
class QPalette;

namespace waymark {

// What a mark shows.
struct LevelMark {
    enum class Kind {
        level, // `filled` of `count` bars
        notAskedFor, // a short dash
        notSpecified, // all bars dashed
        notYet, // all bars empty
        notApplicable, // a slash
        notSure, // a question mark
        notRated, // an empty ring
    };

    Kind kind = Kind::notAskedFor;
    int filled = 0;
    int count = 4;

    friend bool operator==(const LevelMark&, const LevelMark&) = default;
};

[[nodiscard]] LevelMark levelMark(Expectation expectation, const Framework& framework);
[[nodiscard]] LevelMark levelMark(ProficiencyRank rank, const Framework& framework);

// The size that a mark takes beside text of this font.
[[nodiscard]] QSize levelMarkSize(const QFont& font, int count);

// Paints into `rect`, centred; right to left it is mirrored, so that it always climbs the way people read.
// `ink` is the colour of the filled bars; outlines follow from it.
void paintLevelMark(QPainter& painter, const QRect& rect, const LevelMark& mark, const QColor& ink,
                    Qt::LayoutDirection direction);

// The mark alone as a widget, without a voice of its own: the word beside it speaks.
class LevelMarkView : public QWidget {
    Q_OBJECT

public:
    explicit LevelMarkView(QWidget* parent = nullptr);

    void setMark(const LevelMark& mark);

    [[nodiscard]] const LevelMark& mark() const { return m_mark; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LevelMark m_mark;
};

} // namespace waymark
