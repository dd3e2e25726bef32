#include "app/desktop/widgets/level_row.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

constexpr int wrapping = Qt::TextWordWrap;

int levelWidth(const LevelText& level) {
    const QFont font = textFont(TextStyle::body);
    return levelMarkSize(font, level.mark.count).width() + spacingUnit() +
           QFontMetrics(font).horizontalAdvance(level.word) + spacingUnit();
}

// Between the level before and the level after.
int arrowWidth() {
    return 3 * spacingUnit();
}

class LevelRowInterface : public QAccessibleWidget {
public:
    explicit LevelRowInterface(LevelRow* row) : QAccessibleWidget(row, QAccessible::Button) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? row()->spokenName() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        if (row()->isCheckable()) {
            state.expandable = true;
            state.expanded = row()->isChecked();
            state.collapsed = !row()->isChecked();
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override {
        if (name == pressAction())
            row()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] LevelRow* row() const { return static_cast<LevelRow*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* row = qobject_cast<LevelRow*>(object);
    return row != nullptr ? new LevelRowInterface(row) : nullptr;
}

} // namespace

void LevelColumns::include(const std::optional<LevelText>& one, const LevelText& other) {
    before = std::max(before, one ? levelWidth(*one) : 0);
    after = std::max(after, levelWidth(other));
}

int LevelColumns::width() const {
    return before > 0 ? before + arrowWidth() + after : after;
}

LevelRow::LevelRow(QWidget* parent) : QAbstractButton(parent) {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelRow::setContent(Content content, const LevelColumns& columns) {
    if (m_content == content && m_columns == columns)
        return;
    m_content = std::move(content);
    m_columns = columns;
    setText(m_content.name);
    setToolTip(m_content.name);
    measure();
    update();
}

QString LevelRow::spokenName() const {
    return tr("%1: %2", "a skill; its level")
        .arg(m_content.name, m_content.words.isEmpty() ? m_content.level.word : m_content.words);
}

void LevelRow::measure() {
    m_nameAdvance = QFontMetrics(textFont(TextStyle::strong)).horizontalAdvance(m_content.name);
    updateGeometry();
}

int LevelRow::lead() const {
    return 2 * spacingUnit();
}

void LevelRow::paintLead(QPainter&, const QRect&) const {}

LevelRow::Places LevelRow::places(int width) const {
    const int unit = spacingUnit();
    const QFontMetrics name(textFont(TextStyle::strong));
    const int left = lead();
    const int levels = m_columns.width();
    const bool beside = width - left - levels - 3 * unit >= 16 * unit;
    const int nameWidth = std::max(1, width - left - unit - (beside ? levels + 2 * unit : 0));
    const int nameHeight =
        m_nameAdvance <= nameWidth
            ? name.height()
            : name.boundingRect(QRect(0, 0, nameWidth, 1'000'000), wrapping, breakable(m_content.name)).height();
    const int line = QFontMetrics(textFont(TextStyle::body)).lineSpacing();
    Places places;
    places.name = QRect(left, unit, nameWidth, std::max(nameHeight, line));
    const int top = beside ? unit : places.name.bottom() + 1 + unit / 2;
    const int start = beside ? width - unit - levels : left;
    const int room = std::max(1, width - start - unit);
    if (!m_content.before) {
        // A row of one level among rows of two stands where theirs end up.
        const int at = beside ? width - unit - m_columns.after : left;
        places.level = QRect(at, top, std::max(1, width - at - unit), line);
    } else if (levels <= room) {
        places.before = QRect(start, top, m_columns.before, line);
        places.level = QRect(start + m_columns.before + arrowWidth(), top, m_columns.after, line);
    } else {
        places.before = QRect(start, top, room, line);
        places.level = QRect(start + arrowWidth(), top + line, std::max(1, room - arrowWidth()), line);
    }
    places.height = std::max(places.name.bottom(), places.level.bottom()) + 1 + unit;
    return places;
}

QSize LevelRow::sizeHint() const {
    const int wanted = m_nameAdvance + m_columns.width();
    const int width = std::min(readingWidth(), wanted + 7 * spacingUnit());
    return {width, heightForWidth(width)};
}

QSize LevelRow::minimumSizeHint() const {
    return {12 * spacingUnit(), places(readingWidth()).height};
}

int LevelRow::heightForWidth(int width) const {
    return places(width).height;
}

void LevelRow::paintLevel(QPainter& painter, const QRect& area, const LevelText& level) const {
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QSize mark = levelMarkSize(painter.font(), level.mark.count);
    const bool isLevel = level.mark.kind == LevelMark::Kind::level;
    paintLevelMark(painter, mirrored(QRect(area.topLeft(), QSize(mark.width(), area.height()))), level.mark,
                   isLevel ? accentColour(palette()) : quietTextColour(palette()), layoutDirection());
    painter.setPen(isLevel ? palette().color(QPalette::WindowText) : quietTextColour(palette()));
    const QRect word = area.adjusted(mark.width() + spacingUnit(), 0, 0, 0);
    drawWords(painter, mirrored(word),
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
                  Qt::TextSingleLine,
              painter.fontMetrics().elidedText(level.word, Qt::ElideRight, word.width()));
}

void LevelRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = spacingUnit();
    const Places at = places(width());
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (underMouse() || hasFocus()) {
        const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(hasFocus() ? QPen(accentColour(palette()), 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(accentTintColour(palette())) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(ground, unit / 2.0, unit / 2.0);
    }
    painter.save();
    paintLead(painter,
              mirrored(QRect(unit / 2, at.name.top(), 2 * unit, QFontMetrics(textFont(TextStyle::strong)).height())));
    painter.restore();

    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(textFont(TextStyle::strong));
    drawWords(painter, mirrored(at.name),
              wrapping | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop,
              breakable(m_content.name));
    painter.setFont(textFont(TextStyle::body));
    paintLevel(painter, at.level, m_content.level);
    if (!m_content.before)
        return;
    paintLevel(painter, at.before, *m_content.before);
    const QRectF gap =
        mirrored(QRect(at.level.left() - arrowWidth(), at.level.top(), arrowWidth() - unit, at.level.height()));
    painter.setPen(
        QPen(quietTextColour(palette()), std::max(1.3, unit / 6.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal tip = isRightToLeft() ? gap.left() : gap.right();
    const qreal back = isRightToLeft() ? unit * 0.5 : -unit * 0.5;
    const qreal middle = gap.center().y();
    painter.drawLine(QPointF(isRightToLeft() ? gap.right() : gap.left(), middle), QPointF(tip, middle));
    painter.drawPolyline(
        QPolygonF{{tip + back, middle - unit * 0.4}, {tip, middle}, {tip + back, middle + unit * 0.4}});
}

void LevelRow::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(this);
            return;
        }
    }
}

void LevelRow::keyPressEvent(QKeyEvent* event) {
    // Enter does what Space does: there is no dialog here whose default button it could mean.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LevelRow::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace waymark
