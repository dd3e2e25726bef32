// What the pages look at together: the framework on screen, the open record, the languages, the actions.
#pragma once

#include "app/desktop/navigation/place.h"
#include "core/framework/framework.h"
#include "core/framework/framework_catalog.h"
#include "core/pathway/crosswalk.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace waymark {

class ActionRegistry;
struct Aims;
class Document;
class Settings;

// A framework that can be shown, before it is loaded.
struct FrameworkTitle {
    FrameworkId id;
    QString title;
    QString edition;
};

class Session : public QObject {
    Q_OBJECT

public:
    // All three outlive the session.
    Session(Settings& settings, Document& document, ActionRegistry& actions, QObject* parent = nullptr);

    // The framework on screen; null only until the first one was loaded.
    [[nodiscard]] const FrameworkPtr& framework() const { return m_framework; }

    void setFramework(FrameworkPtr framework);

    // The frameworks that can be chosen, in the order in which they are offered.
    [[nodiscard]] const std::vector<FrameworkTitle>& frameworkTitles() const { return m_titles; }

    void setFrameworkTitles(std::vector<FrameworkTitle> titles);

    // Whether somebody can go to this framework. Nothing is loaded for that.
    [[nodiscard]] bool isInProgram(const FrameworkId& id);

    // The frameworks that can be loaded, and the crosswalks between them (read when first asked for).
    [[nodiscard]] FrameworkCatalog& catalog() { return m_catalog; }

    [[nodiscard]] const CrosswalkSet& crosswalks();

    // Where somebody is and what they aim at, as far as it speaks of the framework on screen: of that of their record, or of an
    // edition that a crosswalk leads to or from, whose ids mean the same. In any other framework an id that is the same names
    // another role level.
    [[nodiscard]] const Aims& aims();

    // Goes by a crosswalk that somebody chose from now on, unless it has errors; what is wrong with it is the answer.
    [[nodiscard]] Findings useCrosswalk(CatalogFile file);

    // The languages in which framework texts are read, the first first.
    [[nodiscard]] const LanguageOrder& languages() const { return m_languages; }

    void setLanguages(const QStringList& tags);

    [[nodiscard]] Settings& settings() const { return m_settings; }

    [[nodiscard]] Document& document() const { return m_document; }

    [[nodiscard]] ActionRegistry& actions() const { return m_actions; }

    // A text of the framework in the reader's language.
    [[nodiscard]] QString text(const LocalizedText& text) const;

    // Asks the window to go somewhere; every page uses it, none knows the window.
    void go(const Place& place) { Q_EMIT placeRequested(place); }

    // Asks for the report of the record, against a role level; empty: the one that the record aims at.
    void report(const RoleLevelId& target = {}) { Q_EMIT reportWanted(target); }

    // A short message for the status bar, also announced to screen readers; empty: the one before holds no longer.
    void tell(const QString& message) { Q_EMIT messageTold(message); }

Q_SIGNALS:
    void frameworkChanged();
    void catalogChanged();
    void languagesChanged();
    // Wishes that the application fulfils: a language (empty: the system's), a record's path.
    void languageWanted(const QString& tag);
    void recordWanted(const QString& path);
    void placeRequested(const waymark::Place& place);
    void reportWanted(const waymark::RoleLevelId& target);
    void messageTold(const QString& message);

private:
    Settings& m_settings;
    Document& m_document;
    ActionRegistry& m_actions;
    FrameworkCatalog m_catalog;
    std::optional<CrosswalkSet> m_crosswalks;
    FrameworkPtr m_framework;
    std::vector<FrameworkTitle> m_titles;
    LanguageOrder m_languages;
};

} // namespace waymark
