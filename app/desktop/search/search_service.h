// Search over the framework on screen. The index is built off the GUI thread, when somebody first wants to search.
#pragma once

#include "app/desktop/search/search_result.h"
#include "core/framework/framework.h"
#include "core/pathway/search.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace waymark {

class Session;

class SearchService : public QObject {
    Q_OBJECT

public:
    // The session outlives the service.
    explicit SearchService(Session& session, QObject* parent = nullptr);
    ~SearchService() override;

    // Begins to build the index if that has not happened yet; cheap to call again.
    void prepare();

    [[nodiscard]] bool isReady() const { return m_index != nullptr; }

    // What answers the words: actions of the program, an address, and the framework's texts, the best first. While the
    // index is not ready, what can be answered without it.
    [[nodiscard]] std::vector<SearchResult> find(const QString& words) const;

    static constexpr std::size_t mostResults = 40;

Q_SIGNALS:
    void ready();

private:
    void forget();

    Session& m_session;
    std::shared_ptr<const SearchIndex> m_index;
    std::stop_source m_stop;
    bool m_building = false;
};

} // namespace waymark
