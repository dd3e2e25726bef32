#include "app/desktop/widgets/title_combo.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace waymark {

namespace {

constexpr int fewestLetters = 14;
constexpr int mostLetters = 84;

} // namespace

TitleCombo::TitleCombo(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(fewestLetters);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentTextChanged, this, &QComboBox::setToolTip);
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
}

int TitleCombo::widthWith(int textWidth) const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, {textWidth, fontMetrics().height()}, this).width();
}

int TitleCombo::longestTitle() const {
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(row)));
    return widest;
}

QSize TitleCombo::sizeHint() const {
    const int letter = fontMetrics().averageCharWidth();
    return {widthWith(std::clamp(longestTitle() + letter, fewestLetters * letter, mostLetters * letter)),
            QComboBox::sizeHint().height()};
}

QSize TitleCombo::minimumSizeHint() const {
    return {widthWith(fewestLetters * fontMetrics().averageCharWidth()), QComboBox::minimumSizeHint().height()};
}

void TitleCombo::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText =
        fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - fontMetrics().averageCharWidth());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void TitleCombo::showPopup() {
    const int most = screen()->availableGeometry().width() * 9 / 10;
    view()->setMinimumWidth(std::min(widthWith(longestTitle()), most));
    QComboBox::showPopup();
}

} // namespace waymark
