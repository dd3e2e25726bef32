#include "app/desktop/windows/win_bar.h"

#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/pages/evidence/evidence_editor.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/line_field.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"
#include "core/framework/framework.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVariantMap>

namespace waymark {

WinBar::WinBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(new EvidenceEditor(session, this))
    , m_path(session.document().path())
    , m_label(new QLabel(this))
    , m_text(new LineField(this))
    , m_skillLabel(new QLabel(this))
    , m_skill(new ChoiceCombo(this))
    , m_note(new WrappingButton(this))
    , m_leave(new WrappingButton(this))
    , m_row(new QHBoxLayout(this))
    , m_words(new QHBoxLayout)
    , m_rest(new QHBoxLayout) {
    setObjectName(QStringLiteral("winBar"));
    m_text->setObjectName(QStringLiteral("winText"));
    m_skill->setObjectName(QStringLiteral("winSkill"));
    m_note->setObjectName(QStringLiteral("winNote"));
    m_leave->setObjectName(QStringLiteral("winLeave"));
    m_label->setBuddy(m_text);
    m_skillLabel->setBuddy(m_skill);
    m_skill->setMinimumContentsLength(8);
    m_words->addWidget(m_label);
    m_words->addWidget(m_text, 1);
    m_rest->addWidget(m_skillLabel);
    m_rest->addWidget(m_skill, 1);
    m_rest->addWidget(m_note);
    m_rest->addWidget(m_leave);
    m_row->addLayout(m_words, 2);
    m_row->addLayout(m_rest, 1);
    connect(m_note, &QPushButton::clicked, this, &WinBar::note);
    connect(m_leave, &QPushButton::clicked, this, &WinBar::leave);
    // Whoever looks elsewhere may not come back.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &WinBar::keepDraft);
    connect(&m_session.document(), &Document::pathChanged, this, [this] {
        keepDraft();
        m_path = m_session.document().path();
        takeDraft();
    });
    connect(&m_session, &Session::frameworkChanged, this, &WinBar::fillSkills);
    connect(&m_session, &Session::languagesChanged, this, &WinBar::fillSkills);
    retranslate();
    fit();
    hide();
}

void WinBar::open() {
    if (m_session.document().isReadOnly())
        return m_session.tell(saveSentence(m_session.document()));
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && !isAncestorOf(focus))
        m_before = focus;
    if (!isVisible()) {
        fillSkills();
        takeDraft();
        show();
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->end(false);
}

void WinBar::takeDraft() {
    const QVariantMap drafts = m_session.settings().value(Setting::winDrafts).toMap();
    const QStringList draft = drafts.value(m_path).toStringList();
    m_text->setWhole(draft.value(0));
    const QString skill = draft.value(1);
    m_skill->setChosen(skill, planSkillName(SkillId(fromQt(skill)), m_session));
}

void WinBar::keepDraft() {
    QVariantMap drafts = m_session.settings().value(Setting::winDrafts).toMap();
    const QVariant before = drafts.value(m_path);
    if (m_text->text().trimmed().isEmpty())
        drafts.remove(m_path);
    else
        drafts.insert(m_path, QStringList{m_text->text(), m_skill->chosen()});
    if (drafts.value(m_path) != before)
        m_session.settings().setValue(Setting::winDrafts, drafts);
}

void WinBar::fillSkills() {
    std::vector<ChoiceCombo::Choice> choices{{.name = tr("No skill")}};
    const Framework* framework = m_session.framework().get();
    if (framework != nullptr && !isOfAnotherFramework(m_session)) {
        for (const Skill& skill : framework->skills())
            choices.push_back({.id = toQt(skill.id.str()), .name = m_session.text(skill.name)});
    }
    m_skill->setChoices(std::move(choices));
}

void WinBar::note() {
    const QString text = m_text->text().simplified();
    if (text.isEmpty()) {
        m_session.tell(tr("Write what went well first, in a few words."));
        return m_text->setFocus(Qt::OtherFocusReason);
    }
    if (m_editor->note(text, SkillId(fromQt(m_skill->chosen()))).empty())
        return m_session.tell(saveSentence(m_session.document()));
    m_text->clear();
    m_skill->setChosen({});
    leave();
    m_session.tell(tr("Noted “%1” among your evidence. Undo takes it back.").arg(text));
}

void WinBar::leave() {
    keepDraft();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (!hadFocus)
        return;
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusLost();
}

void WinBar::retranslate() {
    m_label->setText(tr("A win:"));
    setAccessibleName(tr("Note a win"));
    m_text->setAccessibleName(tr("A win, in one line"));
    m_text->setPlaceholderText(tr("What went well today? Enter keeps it."));
    m_skillLabel->setText(tr("Skill:"));
    m_skill->setAccessibleName(tr("The skill that the win speaks for"));
    m_note->setText(tr("Note it"));
    m_leave->setText(tr("Later"));
    m_leave->setToolTip(tr("Leave; what you have written stays here (Esc)"));
    fillSkills();
}

void WinBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return note();
    default:
        QWidget::keyPressEvent(event);
    }
}

void WinBar::fit() {
    const int unit = spacingUnit();
    m_row->setContentsMargins(2 * unit, unit, unit, unit);
    for (QBoxLayout* row : {m_row, m_words, m_rest})
        row->setSpacing(unit);
    m_row->setDirection(width() < readingWidth() * 6 / 5 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WinBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void WinBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

void WinBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), accentTintColour(palette()));
    painter.setPen(hairlineColour(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace waymark
