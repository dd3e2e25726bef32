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
    connect(&m_session, &Session::catalogChanged, this, [this] {
        const bool awaited = m_buildingOthers;
        forgetOthers();
        if (awaited)
            prepare();
    });
}

SearchService::~SearchService() {
    m_stop.request_stop();
    m_stopOthers.request_stop();
}

void SearchService::forget() {
    const bool awaited = m_building || m_buildingOthers;
    m_stop.request_stop();
    m_stop = {};
    m_index.reset();
    m_building = false;
    forgetOthers();
    if (awaited)
        prepare();
}

void SearchService::forgetOthers() {
    m_stopOthers.request_stop();
    m_stopOthers = {};
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

// Those of the program, and those that somebody has opened from files.
std::vector<FrameworkPtr> SearchService::otherFrameworks() const {
    std::vector<FrameworkPtr> others = m_session.catalog().all();
    for (const FrameworkTitle& title : m_session.frameworkTitles()) {
        const Result<FrameworkPtr> known = m_session.catalog().load(title.id);
        if (known && std::ranges::count(others, *known) == 0)
            others.push_back(*known);
    }
    std::erase_if(others,
                  [&](const FrameworkPtr& framework) { return framework->id() == m_session.framework()->id(); });
    return others;
}

void SearchService::prepareOthers() {
    if (m_others || m_buildingOthers || !m_session.framework())
        return;
    m_buildingOthers = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), frameworks = otherFrameworks(),
                                          languages = m_session.languages(), stop = m_stopOthers.get_token()] {
        auto built = std::make_shared<Indexes>();
        for (const FrameworkPtr& framework : frameworks) {
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

std::vector<RankedResult> SearchService::hits(const QString& words) const {
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
    std::vector<RankedResult> results;
    results.reserve(all.size());
    for (const Found& found : all)
        results.push_back({found.hit.rank, hitResult(found.hit, *found.framework, m_session)});
    return results;
}

std::vector<SearchResult> SearchService::find(const QString& words) const {
    std::vector<SearchResult> results;
    if (words.trimmed().isEmpty())
        return results;
    if (auto address = addressResult(words, m_session)) {
        results.push_back(std::move(*address));
        return results;
    }
    // First, so that Enter does not set off what merely happens to be there already.
    if (!isReady())
        results.push_back(preparingResult());
    std::vector<RankedResult> found = hits(words);
    std::ranges::move(actionResults(words, m_session.actions()), std::back_inserter(found));
    std::ranges::stable_sort(found, {}, &RankedResult::rank);
    for (RankedResult& one : found)
        results.push_back(std::move(one.result));
    if (isReady())
        results.push_back(scopeResult(!m_everywhere, results.empty()));
    return results;
}

} // namespace waymark
