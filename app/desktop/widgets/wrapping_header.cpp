#include "app/desktop/widgets/wrapping_header.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapped_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace waymark {

WrappingHeader::WrappingHeader(int margin, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_margin(margin) {
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(spacingUnit());
    connect(this, &QHeaderView::sectionResized, this, &WrappingHeader::updateGeometry);
}

void WrappingHeader::setMargin(int margin) {
    m_margin = margin;
    updateGeometry();
}

QString WrappingHeader::text(int section) const {
    return model() != nullptr ? model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() : QString();
}

QSize WrappingHeader::sizeHint() const {
    const QFont font = textFont(TextStyle::strong);
    int height = 0;
    for (int section = 0; section < count(); ++section)
        height = std::max(height, wrappedHeight(text(section), font, sectionSize(section) - 2 * m_margin));
    return {QHeaderView::sizeHint().width(), height + 2 * m_margin};
}

void WrappingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(hairlineColour(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(palette().color(QPalette::WindowText));
    paintWrapped(*painter, rect.adjusted(m_margin, m_margin, -m_margin, -m_margin), text(section),
                 textFont(TextStyle::strong), layoutDirection());
    painter->restore();
}

void WrappingHeader::changeEvent(QEvent* event) {
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace waymark
