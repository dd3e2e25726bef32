// The answers about a skill along time, as a picture beside their list: levels one above the other, a step for each answer.
#pragma once

#include "app/desktop/models/timeline_rows.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace waymark {

// One answer of the record's own edition that is a level, or *not yet*.
struct StripPoint {
    Moment at{};
    Rater rater = Rater::self;
    int level = 0; // 0: not yet
    int levels = 0;

    friend bool operator==(const StripPoint&, const StripPoint&) = default;
};

// From the oldest to the newest; none where the framework on screen is not the record's.
[[nodiscard]] std::vector<StripPoint> timelinePoints(const HistorySkill& skill, std::optional<Rater> rater,
                                                     const Session& session);

class TimelineStrip : public QWidget {
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget* parent = nullptr);

    void setPoints(std::vector<StripPoint> points);

    // From two moments on there is something to see.
    [[nodiscard]] bool hasPicture() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void speak();
    [[nodiscard]] std::vector<Rater> raters() const;
    [[nodiscard]] int bottomLines() const;
    void paintKey(QPainter& painter, const QRect& line) const;
    void paintRater(QPainter& painter, const QRectF& area, Rater rater) const;

    std::vector<StripPoint> m_points;
};

} // namespace waymark
