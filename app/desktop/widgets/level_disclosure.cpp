#include "app/desktop/widgets/level_disclosure.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace waymark {

namespace {

constexpr int wrapping = Qt::TextWordWrap;

class DisclosureInterface : public QAccessibleWidget {
public:
    explicit DisclosureInterface(LevelDisclosure* button) : QAccessibleWidget(button, QAccessible::Button) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        return LevelDisclosure::tr("%1: %2", "a skill; its level").arg(button()->text(), button()->level().word);
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] LevelDisclosure* button() const { return static_cast<LevelDisclosure*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* button = qobject_cast<LevelDisclosure*>(object);
    return button != nullptr ? new DisclosureInterface(button) : nullptr;
}

} // namespace

LevelDisclosure::LevelDisclosure(QWidget* parent) : QAbstractButton(parent) {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void LevelDisclosure::setContent(const QString& name, const LevelText& level, int levelWidth) {
    if (text() == name && m_level == level && m_levelWidth == levelWidth)
        return;
    setText(name);
    setToolTip(name);
    m_level = level;
    m_levelWidth = levelWidth;
    measure();
    update();
}

int LevelDisclosure::levelColumnWidth(const LevelText& level) {
    const QFont font = textFont(TextStyle::body);
    return levelMarkSize(font, level.mark.count).width() + spacingUnit() +
           QFontMetrics(font).horizontalAdvance(level.word) + spacingUnit();
}

void LevelDisclosure::measure() {
    m_nameAdvance = QFontMetrics(textFont(TextStyle::strong)).horizontalAdvance(text());
    updateGeometry();
}

LevelDisclosure::Places LevelDisclosure::places(int width) const {
    const int unit = spacingUnit();
    const QFontMetrics name(textFont(TextStyle::strong));
    const int left = 3 * unit;
    const bool beside = width - left - m_levelWidth - 3 * unit >= 16 * unit;
    const int nameWidth = std::max(1, width - left - unit - (beside ? m_levelWidth + 2 * unit : 0));
    const int nameHeight =
        m_nameAdvance <= nameWidth
            ? name.height()
            : name.boundingRect(QRect(0, 0, nameWidth, 1'000'000), wrapping, breakable(text())).height();
    const int line = QFontMetrics(textFont(TextStyle::body)).lineSpacing();
    Places places;
    places.name = QRect(left, unit, nameWidth, std::max(nameHeight, line));
    places.level = beside ? QRect(width - unit - m_levelWidth, unit, m_levelWidth, line)
                          : QRect(left, places.name.bottom() + 1 + unit / 2, width - left - unit, line);
    places.height = std::max(places.name.bottom(), places.level.bottom()) + 1 + unit;
    return places;
}

QSize LevelDisclosure::sizeHint() const {
    const int wanted = m_nameAdvance + m_levelWidth;
    const int width = std::min(readingWidth(), wanted + 7 * spacingUnit());
    return {width, heightForWidth(width)};
}

QSize LevelDisclosure::minimumSizeHint() const {
    return {12 * spacingUnit(), places(readingWidth()).height};
}

int LevelDisclosure::heightForWidth(int width) const {
    return places(width).height;
}

void LevelDisclosure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = spacingUnit();
    const Places at = places(width());
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QColor ink = palette().color(QPalette::WindowText);
    if (underMouse() || hasFocus()) {
        const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(hasFocus() ? QPen(accentColour(palette()), 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(accentTintColour(palette())) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(ground, unit / 2.0, unit / 2.0);
    }

    painter.save();
    const QRect triangle =
        mirrored(QRect(unit / 2, at.name.top(), 2 * unit, QFontMetrics(textFont(TextStyle::strong)).height()));
    painter.translate(QRectF(triangle).center());
    painter.rotate(isChecked() ? 90 : isRightToLeft() ? 180 : 0);
    painter.setPen(
        QPen(accentColour(palette()), std::max(1.5, unit / 4.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal arm = unit * 0.45;
    painter.drawPolyline(QPolygonF{{-arm * 0.6, -arm}, {arm * 0.6, 0}, {-arm * 0.6, arm}});
    painter.restore();

    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setPen(ink);
    painter.setFont(textFont(TextStyle::strong));
    painter.drawText(mirrored(at.name), wrapping | leading | Qt::AlignTop, breakable(text()));
    painter.setFont(textFont(TextStyle::body));
    const QSize mark = levelMarkSize(painter.font(), m_level.mark.count);
    const bool isLevel = m_level.mark.kind == LevelMark::Kind::level;
    paintLevelMark(painter, mirrored(QRect(at.level.topLeft(), QSize(mark.width(), at.level.height()))), m_level.mark,
                   isLevel ? accentColour(palette()) : quietTextColour(palette()), layoutDirection());
    painter.setPen(isLevel ? ink : quietTextColour(palette()));
    const QRect word = at.level.adjusted(mark.width() + unit, 0, 0, 0);
    painter.drawText(mirrored(word), leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_level.word, Qt::ElideRight, word.width()));
}

void LevelDisclosure::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(this);
            return;
        }
    }
}

void LevelDisclosure::keyPressEvent(QKeyEvent* event) {
    // Enter does what Space does: there is no dialog here whose default button it could mean.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LevelDisclosure::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace waymark
