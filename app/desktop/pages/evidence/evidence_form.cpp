#include "app/desktop/pages/evidence/evidence_form.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/pages/evidence/evidence_editor.h"
#include "app/desktop/pages/evidence/skill_picks.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/day_field.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/line_field.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace waymark {

namespace {

constexpr int titleLines = 2;
constexpr int textLines = 5;

} // namespace

EvidenceForm::EvidenceForm(Session& session, EvidenceEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_heading(new TextLabel(TextStyle::heading, this))
    , m_titleLabel(new QLabel(this))
    , m_title(new PlainTextField(titleLines, this))
    , m_dateLabel(new QLabel(this))
    , m_date(new DayField(this))
    , m_textLabel(new QLabel(this))
    , m_text(new PlainTextField(textLines, this))
    , m_skills(new SkillPicks(session, this))
    , m_linkLabel(new QLabel(this))
    , m_link(new LineField(this))
    , m_open(new WrappingButton(this))
    , m_choose(new WrappingButton(this))
    , m_remove(new WrappingButton(this))
    , m_column(new QVBoxLayout(this))
    , m_linkButtons(new FlowLayout) {
    setAccessibleRole(m_heading, QAccessible::Heading);
    m_title->setObjectName("evidenceTitle");
    m_date->setObjectName("evidenceDate");
    m_text->setObjectName("evidenceText");
    m_link->setObjectName("evidenceLink");
    m_open->setObjectName("openLink");
    m_choose->setObjectName("chooseFile");
    m_remove->setObjectName("removeEvidence");
    m_titleLabel->setBuddy(m_title);
    m_dateLabel->setBuddy(m_date);
    m_textLabel->setBuddy(m_text);
    m_linkLabel->setBuddy(m_link);
    const auto addField = [this](QWidget* label, QWidget* field, Qt::Alignment alignment = {}) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(label);
        pair->addWidget(field, 0, alignment);
        m_column->addLayout(pair);
    };
    m_column->addWidget(m_heading);
    addField(m_titleLabel, m_title);
    addField(m_dateLabel, m_date, Qt::AlignLeading);
    addField(m_textLabel, m_text);
    m_column->addWidget(m_skills);
    addField(m_linkLabel, m_link);
    m_linkButtons->addWidget(m_open);
    m_linkButtons->addWidget(m_choose);
    m_column->addLayout(m_linkButtons);
    m_column->addWidget(m_remove, 0, Qt::AlignLeading);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_chooseFile = [this](const QString& folder) {
        return QFileDialog::getOpenFileName(this, tr("Choose a file"), folder);
    };
    connectFields();
    retranslate();
    fit();
}

void EvidenceForm::connectFields() {
    connect(m_title, &PlainTextField::typed, this, [this](const QString& text) { m_editor.setTitle(m_item, text); });
    connect(m_text, &PlainTextField::typed, this, [this](const QString& text) { m_editor.setText(m_item, text); });
    connect(m_link, &LineField::typed, this, [this](const QString& text) {
        m_editor.setLink(m_item, text);
        updateLink();
    });
    connect(m_date, &DayField::dateChanged, this, [this](QDate day) { m_editor.setDate(m_item, fromQt(day)); });
    connect(m_skills, &SkillPicks::pickChanged, this,
            [this](const SkillId& skill, bool picked) { m_editor.setSkill(m_item, skill, picked); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { m_session.tell(m_opening.open(m_link->text(), recordFolder())); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString file = m_chooseFile(recordFolder());
        if (!file.isEmpty())
            m_editor.setLink(m_item, EvidenceLink::linkTo(file, recordFolder()));
        showItem(m_item);
    });
    connect(m_remove, &QPushButton::clicked, this, &EvidenceForm::removeWanted);
}

QString EvidenceForm::recordFolder() const {
    return QFileInfo(m_session.document().path()).absolutePath();
}

void EvidenceForm::showItem(const EntryId& id) {
    m_item = id;
    const EvidenceItem* item = m_editor.find(id);
    setVisible(item != nullptr);
    if (item == nullptr)
        return;
    const bool readOnly = m_session.document().isReadOnly();
    m_heading->setText(m_editor.isDraft(id) ? tr("New evidence") : tr("The evidence"));
    m_title->setText(toQt(item->title));
    m_text->setText(toQt(item->text));
    m_link->setWhole(toQt(item->link));
    m_title->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_link->setReadOnly(readOnly);
    m_date->setDay(waymark::toQt(item->date));
    m_date->setReadOnly(readOnly);
    m_skills->setPicked(id, item->skills, readOnly);
    m_choose->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
    updateLink();
}

void EvidenceForm::updateLink() {
    m_open->setEnabled(!m_link->text().trimmed().isEmpty());
}

QWidget* EvidenceForm::firstFocus() const {
    return m_title;
}

void EvidenceForm::edit(bool all) {
    m_title->setFocus(Qt::OtherFocusReason);
    if (all)
        m_title->selectAll();
    else
        m_title->moveCursor(QTextCursor::End);
}

void EvidenceForm::retranslate() {
    m_titleLabel->setText(tr("Tit&le"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("What it shows, in one line."));
    m_dateLabel->setText(tr("Da&y"));
    m_date->setAccessibleName(tr("The day when it happened"));
    m_textLabel->setText(tr("What happe&ned"));
    m_text->setAccessibleName(tr("What happened"));
    m_text->setPlaceholderText(tr("What you did, with whom, and what came of it."));
    m_linkLabel->setText(tr("Link &or file"));
    m_link->setAccessibleName(tr("Link or file"));
    m_link->setPlaceholderText(tr("A web address, or where a file lies."));
    m_open->setText(tr("Open &it"));
    m_open->setAccessibleName(tr("Open the link or the file"));
    m_choose->setText(tr("&Browse for a file…"));
    m_remove->setText(tr("Remove this evidence"));
    if (!m_item.empty())
        showItem(m_item);
}

void EvidenceForm::fit() {
    m_column->setContentsMargins(0, 0, 0, 2 * spacingUnit());
    m_column->setSpacing(spacingUnit());
    m_linkButtons->setSpacing(spacingUnit());
}

void EvidenceForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark
