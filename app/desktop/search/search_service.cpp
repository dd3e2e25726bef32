#include "app/desktop/search/search_service.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/search/search_sentences.h"
#include "app/desktop/session/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace waymark {

SearchService::SearchService(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_session, &Session::frameworkChanged, this, &SearchService::forget);
    connect(&m_session, &Session::languagesChanged, this, &SearchService::forget);
}

SearchService::~SearchService() {
    m_stop.request_stop();
}

void SearchService::forget() {
    m_stop.request_stop();
    m_stop = {};
    m_index.reset();
    m_building = false;
}

void SearchService::prepare() {
    if (m_index || m_building || !m_session.framework())
        return;
    m_building = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), framework = m_session.framework(),
                                          languages = m_session.languages(), stop = m_stop.get_token()] {
        auto built = SearchIndex::build(framework, languages, stop);
        if (!built)
            return;
        auto index = std::make_shared<const SearchIndex>(std::move(*built));
        // Back on the thread of the window; whatever has been forgotten meanwhile is dropped there.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, index, stop] {
                if (!self || stop.stop_requested())
                    return;
                self->m_index = index;
                self->m_building = false;
                Q_EMIT self->ready();
            },
            Qt::QueuedConnection);
    });
}

std::vector<SearchResult> SearchService::find(const QString& words) const {
    std::vector<SearchResult> results;
    if (words.trimmed().isEmpty())
        return results;
    if (auto address = addressResult(words, m_session))
        results.push_back(std::move(*address));
    if (m_index) {
        for (const SearchHit& hit : m_index->find(words.toStdString(), mostResults))
            results.push_back(hitResult(hit, m_session));
    }
    for (SearchResult& action : actionResults(words, m_session.actions()))
        results.push_back(std::move(action));
    return results;
}

} // namespace waymark
