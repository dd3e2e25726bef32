#include "app/desktop/windows/lock_notice.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/session/session.h"
#include "app/desktop/windows/notice_bar.h"
#include "app/text/error_text.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

namespace waymark {

LockNotice::LockNotice(Session& session, NoticeBar& bar, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_bar(bar)
    , m_window(window)
    , m_question([this](const QString& text, const QString& warning) {
        QMessageBox box(QMessageBox::Warning, tr("Take the record over?"), text, QMessageBox::NoButton, m_window);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(warning);
        QPushButton* yes = box.addButton(tr("&Take it over"), QMessageBox::AcceptRole);
        QPushButton* no = box.addButton(tr("&Only read it"), QMessageBox::RejectRole);
        box.setDefaultButton(no);
        box.exec();
        return box.clickedButton() == yes;
    }) {
    connect(&m_session.document(), &Document::readOnlyChanged, this, &LockNotice::look);
    connect(&m_session, &Session::languagesChanged, this, &LockNotice::look);
    QAction* take = m_session.actions().action(ActionId::fileTakeOver);
    connect(&m_bar, &NoticeBar::accepted, this, [this] {
        const bool held = m_session.document().readOnly().reason == ReadOnly::Reason::openElsewhere;
        m_session.actions().action(held ? ActionId::fileTakeOver : ActionId::fileSaveAs)->trigger();
    });
    connect(take, &QAction::triggered, this, &LockNotice::takeOver);
    look();
}

void LockNotice::look() {
    const ReadOnly& why = m_session.document().readOnly();
    m_session.actions().action(ActionId::fileTakeOver)->setEnabled(why.mayTakeOver);
    const bool held = why.reason == ReadOnly::Reason::openElsewhere;
    if (held)
        m_bar.ask(whyReadOnly(m_session.document()), why.mayTakeOver ? tr("Take it over…") : QString());
    else if (why.reason == ReadOnly::Reason::folder)
        m_bar.ask(whyReadOnly(m_session.document()), tr("Save as…"));
    else
        m_bar.hide();
    const QString path = m_session.document().path();
    if (!held && !m_heldPath.isEmpty() && m_heldPath == path && why.reason == ReadOnly::Reason::no)
        m_session.tell(tr("You can change the record now: nobody else has it open."));
    m_heldPath = held ? path : QString();
}

void LockNotice::takeOver() {
    Document& document = m_session.document();
    const bool wanted =
        m_question(errorText(document.readOnly().error),
                   tr("Take it over only if it is not open on the other computer any more. If it is, both of you can "
                      "change it; whoever saves second is asked how to put the two together, and nothing is lost."));
    if (wanted && !document.takeOver() && document.isReadOnly())
        m_session.tell(saveSentence(document));
}

} // namespace waymark
