#include "app/desktop/pages/ratings/earlier_editions.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/section_table.h"
#include "app/desktop/widgets/text_label.h"
#include "app/report/earlier_lines.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace waymark {

EarlierEditions::EarlierEditions(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::title, this))
    , m_explanation(new TextLabel(TextStyle::body, this))
    , m_table(new SectionTable({20, 24, 26, 30}, this))
    , m_back(new LinkButton(this)) {
    setObjectName(QStringLiteral("earlierEditions"));
    setAccessibleRole(m_title, QAccessible::Heading);
    m_explanation->setQuiet(true);
    m_table->setObjectName(QStringLiteral("earlierAnswers"));
    m_back->setObjectName(QStringLiteral("backToRatings"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_back);
    connect(m_back, &LinkButton::clicked, this, &EarlierEditions::backWanted);
    retranslate();
    fit();
}

void EarlierEditions::refresh() {
    std::vector<SectionModel::Section> sections;
    for (EarlierSection& earlier : earlierSections(m_session.document().record(), m_session.catalog(),
                                                   m_session.crosswalks(), m_session.languages())) {
        SectionModel::Section section{std::move(earlier.title), {}};
        for (const EarlierLine& line : earlier.lines)
            section.rows.push_back({line.skill, line.rating, line.reason, line.fate});
        if (section.rows.empty())
            section.rows.push_back({tr("There were no ratings."), {}, {}, {}});
        sections.push_back(std::move(section));
    }
    m_table->setSections({tr("Skill"), tr("Rating"), tr("Reason"), tr("What became of it")}, std::move(sections));
}

QWidget* EarlierEditions::firstFocus() const {
    return m_table;
}

void EarlierEditions::retranslate() {
    m_title->setText(tr("Earlier editions"));
    m_explanation->setText(tr("What you entered before the record was carried over. It stays as it was, for reading."));
    m_table->setAccessibleName(tr("Answers in earlier editions"));
    m_back->setText(tr("Back to the ratings of today"));
}

void EarlierEditions::fit() {
    const int unit = spacingUnit();
    layout()->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    layout()->setSpacing(unit);
}

void EarlierEditions::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark
