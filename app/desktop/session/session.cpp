#include "app/desktop/session/session.h"

#include "app/desktop/document/document.h"
#include "app/text/to_qt.h"
#include "core/pathway/known_crosswalks.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace waymark {

Session::Session(Settings& settings, Document& document, ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_document(document)
    , m_actions(actions) {}

void Session::setFramework(FrameworkPtr framework) {
    if (m_framework == framework)
        return;
    m_framework = std::move(framework);
    m_document.offerFramework(m_framework);
    Q_EMIT frameworkChanged();
}

void Session::setFrameworkTitles(std::vector<FrameworkTitle> titles) {
    m_titles = std::move(titles);
    // A framework that came in may have brought crosswalks with it, or be what others lead to.
    m_crosswalks.reset();
    Q_EMIT catalogChanged();
}

bool Session::isInProgram(const FrameworkId& id) {
    return m_catalog.has(id) || std::ranges::count(m_titles, id, &FrameworkTitle::id) > 0;
}

const Aims& Session::aims() {
    static const Aims none;
    const Record& record = m_document.record();
    const FrameworkId& own = record.framework.id;
    if (own.empty() || m_framework == nullptr || own == m_framework->id())
        return record.aims;
    const auto leads = [this](const FrameworkId& from, const FrameworkId& to) {
        return !crosswalks().way(from, to).empty();
    };
    return leads(own, m_framework->id()) || leads(m_framework->id(), own) ? record.aims : none;
}

const CrosswalkSet& Session::crosswalks() {
    if (!m_crosswalks)
        m_crosswalks = knownCrosswalks(m_catalog);
    return *m_crosswalks;
}

Findings Session::useCrosswalk(CatalogFile file) {
    const std::string name = file.name;
    m_catalog.addCrosswalkFile(std::move(file));
    KnownCrosswalks known = readKnownCrosswalks(m_catalog);
    m_crosswalks = std::move(known.crosswalks);
    std::erase_if(known.findings, [&name](const Finding& finding) { return finding.error.place.file != name; });
    Q_EMIT catalogChanged();
    return std::move(known.findings);
}

void Session::setLanguages(const QStringList& tags) {
    m_languages = languageOrder(tags);
    Q_EMIT languagesChanged();
}

QString Session::text(const LocalizedText& text) const {
    return toQt(text, m_languages);
}

} // namespace waymark
