#include "app/desktop/pages/history/end_chooser.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/day_field.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

const QString anyDay = u"day"_s;
constexpr int fewestLetters = 12;
constexpr int mostLetters = 36;

} // namespace

EndChooser::EndChooser(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_combo(new ChoiceCombo(this))
    , m_day(new DayField(this)) {
    m_combo->setObjectName(u"end"_s);
    m_day->setObjectName(u"day"_s);
    m_label->setBuddy(m_combo);
    // A year that is typed half is a year of long ago.
    m_day->setKeyboardTracking(false);
    m_day->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_combo, 1);
    row->addWidget(m_day);
    column->addWidget(m_label);
    column->addLayout(row);
    connect(m_combo, &ChoiceCombo::idChosen, this, &EndChooser::choose);
    connect(m_day, &DayField::dayChosen, this,
            [this](QDate day) { Q_EMIT endChosen({.kind = HistoryEnd::Kind::day, .day = day}); });
    fit();
}

void EndChooser::setTexts(const QString& label, const QString& name, const QString& dayName) {
    m_label->setText(label);
    m_combo->setAccessibleName(name);
    m_day->setAccessibleName(dayName);
}

void EndChooser::setEnds(const std::vector<NamedEnd>& ends, const HistoryEnd& shown, QDate today, QDate dayOfShown) {
    std::vector<ChoiceCombo::Choice> choices;
    choices.reserve(ends.size() + 1);
    for (const NamedEnd& end : ends)
        choices.push_back({.id = endWord(end.end), .name = end.name});
    choices.push_back({.id = anyDay, .name = tr("Another day", "a moment to look at")});
    m_combo->setChoices(std::move(choices));
    const bool isDay = shown.kind == HistoryEnd::Kind::day;
    m_combo->setChosen(isDay ? anyDay : endWord(shown));
    m_shownDay = isDay ? shown.day : dayOfShown;
    m_day->setMaximumDate(std::max(today, m_shownDay));
    m_day->setDay(m_shownDay);
    m_day->setVisible(isDay);
    fit();
}

void EndChooser::choose(const QString& word) {
    // Another day begins where one is, so that nothing jumps.
    const std::optional<HistoryEnd> end =
        word == anyDay ? HistoryEnd{.kind = HistoryEnd::Kind::day, .day = m_shownDay} : endFromWord(word);
    if (end)
        Q_EMIT endChosen(*end);
}

// As wide as the names where there is room, and down to a few letters where there is little; the list shows them whole.
void EndChooser::fit() {
    const int unit = spacingUnit();
    layout()->setSpacing(unit / 2);
    int widest = 0;
    for (int row = 0; row < m_combo->count(); ++row)
        widest = std::max(widest, m_combo->fontMetrics().horizontalAdvance(m_combo->itemText(row)));
    const int letter = std::max(1, m_combo->fontMetrics().averageCharWidth());
    m_combo->setMinimumContentsLength(std::clamp(widest / letter + 1, fewestLetters, mostLetters));
    m_combo->setMinimumWidth(fewestLetters * letter);
    m_combo->view()->setMinimumWidth(widest + 4 * unit);
}

void EndChooser::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark
