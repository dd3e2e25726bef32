#include "app/desktop/pages/evidence/skill_evidence.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/evidence_rows.h"
#include "app/desktop/pages/evidence/evidence_page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"
#include "core/pathway/evidence.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

// More than these stand on the page of the evidence.
constexpr std::size_t mostShown = 3;

} // namespace

SkillEvidence::SkillEvidence(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::strong, this))
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_linkColumn(new QVBoxLayout)
    , m_all(new LinkButton(this))
    , m_add(new WrappingButton(this)) {
    setObjectName("skillEvidence");
    m_heading->setObjectName("skillEvidenceHeading");
    m_all->setObjectName("allSkillEvidence");
    m_add->setObjectName("addSkillEvidence");
    m_head->addWidget(m_heading, 1);
    m_head->addWidget(m_add);
    m_column->addLayout(m_head);
    m_column->addLayout(m_linkColumn);
    m_column->addWidget(m_all);
    // Where Enter goes on to the next skill, it presses what has the keyboard all the same.
    m_all->setAutoDefault(true);
    m_add->setAutoDefault(true);
    connect(m_all, &LinkButton::clicked, this, [this] { m_session.go({.page = PageId::evidence, .skill = m_skill}); });
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_session.go({.page = PageId::evidence, .skill = m_skill, .detail = EvidencePage::newItem}); });
    fit();
}

void SkillEvidence::setSkill(const SkillId& skill) {
    m_skill = skill;
    fill();
}

void SkillEvidence::addLink() {
    auto* link = new LinkButton(this);
    link->setObjectName("skillEvidenceItem");
    link->setAutoDefault(true);
    const std::size_t position = m_links.size();
    connect(link, &LinkButton::clicked, this, [this, position] {
        m_session.go({.page = PageId::evidence, .skill = m_skill, .detail = toQt(m_items.at(position).str())});
    });
    m_linkColumn->addWidget(link);
    m_links.push_back(link);
}

void SkillEvidence::fill() {
    const std::vector<const EvidenceItem*> items = evidenceFor(m_session.document().record(), m_skill);
    const std::size_t shown = std::min(items.size(), mostShown);
    m_heading->setText(items.empty()
                           ? tr("There is no evidence for this skill yet")
                           : tr("%n item(s) of evidence for this skill", nullptr, static_cast<int>(items.size())));
    while (m_links.size() < shown)
        addLink();
    m_items.clear();
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        if (i < shown) {
            m_items.push_back(items[i]->id);
            const QString text = tr("%1 (%2)", "the title of evidence and its day")
                                     .arg(evidenceTitle(*items[i]), dayText(items[i]->date));
            m_links[i]->setText(text);
            m_links[i]->setAccessibleName(text);
            // An ampersand in what people write means no letter for Alt.
            m_links[i]->setShortcut({});
        }
        m_links[i]->setVisible(i < shown);
    }
    m_all->setText(tr("Show all evidence for it"));
    m_all->setVisible(items.size() > shown);
    m_add->setText(tr("Add evidence for this skill"));
    m_add->setVisible(!m_session.document().isReadOnly());
}

QSize SkillEvidence::minimumSizeHint() const {
    const QMargins around = m_column->contentsMargins();
    const int widest = std::max({m_heading->minimumSizeHint().width(), m_all->minimumSizeHint().width(),
                                 m_add->isHidden() ? 0 : m_add->minimumSizeHint().width()});
    return {widest + around.left() + around.right(), m_column->minimumSize().height()};
}

void SkillEvidence::fit() {
    const int unit = spacingUnit();
    m_column->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    m_column->setSpacing(unit / 2);
    m_head->setSpacing(unit);
    m_head->setDirection(width() < readingWidth() * 2 / 3 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setAlignment(m_add, Qt::AlignLeading);
    m_linkColumn->setSpacing(0);
}

void SkillEvidence::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fit();
}

void SkillEvidence::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_skill.empty())
        fill();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark
