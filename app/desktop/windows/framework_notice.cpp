#include "app/desktop/windows/framework_notice.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/migration_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/windows/notice_bar.h"
#include "app/report/edition_names.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/pathway/later_editions.h"
#include "core/pathway/migrate.h"

#include <QAction>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

// Records come and go; what was declined for the oldest is asked about once more.
constexpr qsizetype mostDeclined = 100;

} // namespace

FrameworkNotice::FrameworkNotice(Session& session, NoticeBar& bar, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_bar(bar)
    , m_window(window) {
    connect(&m_session.document(), &Document::changed, this, &FrameworkNotice::look);
    connect(&m_session.document(), &Document::readOnlyChanged, this, &FrameworkNotice::look);
    connect(&m_session, &Session::languagesChanged, this, &FrameworkNotice::look);
    connect(&m_session, &Session::frameworkChanged, this, &FrameworkNotice::look);
    connect(&m_bar, &NoticeBar::accepted, this, &FrameworkNotice::accept);
    connect(&m_bar, &NoticeBar::dismissed, this, &FrameworkNotice::decline);
    const ActionRegistry& actions = m_session.actions();
    connect(actions.action(ActionId::fileCarryOver), &QAction::triggered, this, &FrameworkNotice::previewNewest);
    connect(actions.action(ActionId::fileCarryElsewhere), &QAction::triggered, this, &FrameworkNotice::previewOthers);
    look();
}

void FrameworkNotice::look() {
    const Document& document = m_session.document();
    const FrameworkId& own = document.record().framework.id;
    const bool mayChange = !own.empty() && !document.isReadOnly();
    m_newest = mayChange ? newestEdition(m_session.catalog(), m_session.crosswalks(), own) : nullptr;
    const bool leadsOn = mayChange && !m_session.crosswalks().reachableFrom(own).empty();
    m_session.actions().action(ActionId::fileCarryOver)->setEnabled(m_newest != nullptr);
    m_session.actions().action(ActionId::fileCarryElsewhere)->setEnabled(leadsOn);
    m_isMissing = !own.empty() && !m_session.isInProgram(own);
    if (m_isMissing)
        return askForMissing();
    const QStringList declined = m_session.settings().value(Setting::editionsDeclined).toStringList();
    if (m_newest == nullptr || declined.contains(declinedKey())) {
        m_bar.hide();
        return;
    }
    m_bar.ask(tr("There is a newer edition of your record’s framework: %1. Your ratings can cross over to it.")
                  .arg(toQt(m_newest->info().edition)),
              tr("See what would happen"));
}

QString FrameworkNotice::declinedKey() const {
    return toQt(m_session.document().record().id) + u' ' + toQt(m_newest->id().str());
}

void FrameworkNotice::askForMissing() {
    const RecordFramework& own = m_session.document().record().framework;
    if (own.id == m_missingDeclined)
        return m_bar.hide();
    m_bar.ask(tr("The framework of your record, %1, is not in the program. What you see here is another one.",
                 "a framework and its edition")
                  .arg(EditionNames(nullptr, own, m_session.languages()).titleAndEdition()),
              tr("Open its file…"));
}

void FrameworkNotice::accept() {
    if (m_isMissing)
        m_session.actions().action(ActionId::fileOpenFramework)->trigger();
    else
        previewNewest();
}

void FrameworkNotice::decline() {
    if (m_isMissing) {
        m_missingDeclined = m_session.document().record().framework.id;
        return;
    }
    if (m_newest == nullptr)
        return;
    QStringList declined = m_session.settings().value(Setting::editionsDeclined).toStringList();
    declined.removeAll(declinedKey());
    declined.prepend(declinedKey());
    m_session.settings().setValue(Setting::editionsDeclined, declined.mid(0, mostDeclined));
}

void FrameworkNotice::previewNewest() {
    if (m_newest != nullptr)
        preview({m_newest});
}

void FrameworkNotice::previewOthers() {
    preview(carryOverTargets(m_session.catalog(), m_session.crosswalks(), m_session.document().record().framework.id));
}

void FrameworkNotice::preview(std::vector<FrameworkPtr> targets) {
    Document& document = m_session.document();
    const Result<FrameworkPtr> from = m_session.catalog().load(document.record().framework.id);
    if (!from)
        return m_session.tell(errorText(from.error()));
    if (targets.empty())
        return;
    MigrationDialog dialog({.record = document.record(),
                            .from = *from,
                            .targets = std::move(targets),
                            .crosswalks = m_session.crosswalks(),
                            .languages = m_session.languages(),
                            .now = document.now()},
                           m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.migration())
        return;
    const FrameworkPtr to = dialog.target();
    if (!document.replace(tr("Carry over to %1", "a step of undo").arg(toQt(to->info().edition)),
                          dialog.migration()->record))
        return m_session.tell(tr("This record may not be changed, so it was not carried over."));
    m_session.go({.page = PageId::ratings, .framework = to->id()});
}

} // namespace waymark
