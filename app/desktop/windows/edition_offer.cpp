#include "app/desktop/windows/edition_offer.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/migration_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/windows/notice_bar.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/pathway/migrate.h"

#include <utility>

namespace waymark {

EditionOffer::EditionOffer(Session& session, NoticeBar& bar, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_bar(bar)
    , m_window(window) {
    connect(&m_session.document(), &Document::changed, this, &EditionOffer::look);
    connect(&m_session.document(), &Document::readOnlyChanged, this, &EditionOffer::look);
    connect(&m_session, &Session::languagesChanged, this, &EditionOffer::look);
    connect(&m_bar, &NoticeBar::accepted, this, &EditionOffer::preview);
    connect(&m_bar, &NoticeBar::dismissed, this, [this] { m_declined = m_session.document().record().id; });
    connect(m_session.actions().action(ActionId::fileCarryOver), &QAction::triggered, this, &EditionOffer::preview);
    look();
}

FrameworkId EditionOffer::newerEdition() {
    const Document& document = m_session.document();
    const FrameworkId own = document.record().framework.id;
    if (own.empty() || document.isReadOnly())
        return {};
    // The last edition that a way leads to: crosswalks go from each edition to the next.
    const auto ahead = m_session.crosswalks().reachableFrom(own);
    FrameworkId newest;
    std::string date;
    for (const FrameworkId& id : ahead) {
        const Result<FrameworkPtr> framework = m_session.catalog().load(id);
        if (framework && (*framework)->info().editionDate >= date) {
            date = (*framework)->info().editionDate;
            newest = id;
        }
    }
    return newest;
}

void EditionOffer::look() {
    const FrameworkId newer = newerEdition();
    m_session.actions().action(ActionId::fileCarryOver)->setEnabled(!newer.empty());
    if (newer.empty() || m_declined == m_session.document().record().id) {
        m_bar.hide();
        return;
    }
    const Result<FrameworkPtr> framework = m_session.catalog().load(newer);
    m_bar.ask(tr("There is a newer edition of your record's framework: %1. Your ratings can cross over to it.")
                  .arg(toQt((*framework)->info().edition)),
              tr("See what would &happen"));
}

void EditionOffer::preview() {
    Document& document = m_session.document();
    const Result<FrameworkPtr> from = m_session.catalog().load(document.record().framework.id);
    const Result<FrameworkPtr> to = m_session.catalog().load(newerEdition());
    if (!from || !to)
        return m_session.tell(errorText(from ? to.error() : from.error()));
    Result<Migration> migration = migrateRecord(document.record(), *from, *to, m_session.crosswalks(), document.now());
    if (!migration)
        return m_session.tell(errorText(migration.error()));
    MigrationDialog dialog(*migration, **from, **to, m_session.languages(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!document.replace(tr("Carry over to %1", "a step of undo").arg(toQt((*to)->info().edition)),
                          std::move(migration->record)))
        return m_session.tell(tr("This record may not be changed, so it was not carried over."));
    m_session.go({.page = PageId::ratings, .framework = (*to)->id()});
}

} // namespace waymark
