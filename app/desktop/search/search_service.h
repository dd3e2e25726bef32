// Search over the framework on screen, or over all of them. The indexes are built off the GUI thread, when somebody first
// wants to search.
#pragma once

#include "app/desktop/search/search_result.h"
#include "core/framework/framework.h"
#include "core/pathway/search.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace waymark {

class Session;
struct RankedResult;

class SearchService : public QObject {
    Q_OBJECT

public:
    // The session outlives the service.
    explicit SearchService(Session& session, QObject* parent = nullptr);
    ~SearchService() override;

    // Begins to build the indexes if that has not happened yet; cheap to call again.
    void prepare();

    // Every index that is needed stands.
    [[nodiscard]] bool isReady() const { return m_index && (!m_everywhere || m_others); }

    // Over the framework on screen alone, or over every framework of the program as well.
    [[nodiscard]] bool isEverywhere() const { return m_everywhere; }

    void setEverywhere(bool everywhere);

    // What answers the words: an address, then texts of frameworks and actions of the program (the best first; of those that
    // match equally well the framework on screen before the others, and actions last), and at the end the offer to search
    // more or less widely. While an index is
    // not ready, a line that says so, and what can be answered without it.
    [[nodiscard]] std::vector<SearchResult> find(const QString& words) const;

    static constexpr std::size_t mostResults = 40;

Q_SIGNALS:
    void ready();

private:
    using Indexes = std::vector<SearchIndex>;

    void forget();
    void forgetOthers();
    void prepareOthers();
    [[nodiscard]] std::vector<FrameworkPtr> otherFrameworks() const;
    [[nodiscard]] std::vector<RankedResult> hits(const QString& words) const;

    Session& m_session;
    std::shared_ptr<const SearchIndex> m_index;
    std::stop_source m_stop;
    std::stop_source m_stopOthers;
    bool m_building = false;
    bool m_everywhere = false;
    std::shared_ptr<const Indexes> m_others; // of the frameworks that are not on screen
    bool m_buildingOthers = false;
};

} // namespace waymark
