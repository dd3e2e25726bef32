#include "app/desktop/search/search_service.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/search/search_sentences.h"
#include "app/desktop/session/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <iterator>

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
    m_others.reset();
    m_buildingOthers = false;
}

void SearchService::setEverywhere(bool everywhere) {
    m_everywhere = everywhere;
    prepare();
}

void SearchService::prepare() {
    if (m_everywhere)
        prepareOthers();
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

void SearchService::prepareOthers() {
    if (m_others || m_buildingOthers || !m_session.framework())
        return;
    m_buildingOthers = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), onScreen = m_session.framework()->id(),
                                          languages = m_session.languages(), stop = m_stop.get_token()] {
        // A catalog of its own: the session's belongs to the thread of the window.
        FrameworkCatalog catalog;
        auto built = std::make_shared<Indexes>();
        for (const FrameworkPtr& framework : catalog.all()) {
            if (framework->id() == onScreen)
                continue;
            auto index = SearchIndex::build(framework, languages, stop);
            if (!index)
                return;
            built->push_back(std::move(*index));
        }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, others = std::shared_ptr<const Indexes>(std::move(built)), stop] {
                if (!self || stop.stop_requested())
                    return;
                self->m_others = others;
                self->m_buildingOthers = false;
                Q_EMIT self->ready();
            },
            Qt::QueuedConnection);
    });
}

std::vector<SearchResult> SearchService::hits(const QString& words) const {
    struct Found {
        SearchHit hit;
        const Framework* framework;
    };

    std::vector<Found> all;
    const auto ask = [&](const SearchIndex& index) {
        for (SearchHit& hit : index.find(words.toStdString(), mostResults))
            all.push_back({.hit = std::move(hit), .framework = index.framework().get()});
    };
    if (m_index)
        ask(*m_index);
    if (m_everywhere && m_others) {
        std::ranges::for_each(*m_others, ask);
        std::ranges::stable_sort(all, {}, [](const Found& found) { return found.hit.rank; });
    }
    if (all.size() > mostResults)
        all.resize(mostResults);
    std::vector<SearchResult> results;
    results.reserve(all.size());
    for (const Found& found : all)
        results.push_back(hitResult(found.hit, *found.framework, m_session));
    return results;
}

std::vector<SearchResult> SearchService::find(const QString& words) const {
    std::vector<SearchResult> results;
    if (words.trimmed().isEmpty())
        return results;
    if (auto address = addressResult(words, m_session))
        results.push_back(std::move(*address));
    const bool isAddress = !results.empty();
    // First, so that Enter does not set off what merely happens to be there already.
    if (!isAddress && !isReady())
        results.push_back(preparingResult());
    std::ranges::move(hits(words), std::back_inserter(results));
    std::ranges::move(actionResults(words, m_session.actions()), std::back_inserter(results));
    if (!isAddress && isReady())
        results.push_back(scopeResult(!m_everywhere, results.empty()));
    return results;
}

} // namespace waymark
