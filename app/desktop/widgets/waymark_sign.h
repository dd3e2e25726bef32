// The two signs that mark a role level as one's own: a shape each, always beside its word.
#pragma once

#include <QSize>
#include <QString>
#include <QWidget>

class QColor;
class QPainter;
class QRect;

namespace waymark {

enum class WaymarkSign {
    here, // a filled disc: the role level that I hold
    aim, // a flag: the one that I aim at
};

void paintWaymarkSign(QPainter& painter, const QRect& rect, WaymarkSign sign, const QColor& ink,
                      Qt::LayoutDirection direction);

// "You are here" or "Your aim", in the language that is on.
[[nodiscard]] QString waymarkSignWord(WaymarkSign sign);

// The sign and its word.
class WaymarkTag : public QWidget {
    Q_OBJECT

public:
    explicit WaymarkTag(WaymarkSign sign, QWidget* parent = nullptr);

    // The word again, in the language that is on now.
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    WaymarkSign m_sign;
};

} // namespace waymark
