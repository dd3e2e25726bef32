// What came before a framework and what after it, each with a way to the differences.
#pragma once

#include "app/desktop/widgets/card.h"

class QVBoxLayout;

namespace waymark {

class Session;
struct EditionDiff;

class FrameworkEditions : public Card {
    Q_OBJECT

public:
    // Of the session's framework, which is not null; the session outlives it.
    explicit FrameworkEditions(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    // What the differences page calls them: "EARLIER/LATER", or nothing for those that it likes best.
    void differencesWanted(const QString& editions);

private:
    void add(const QString& heading, const QString& words, const EditionDiff& diff, bool leadsHere);
    void addUnknown(const QString& heading, const QString& id);

    Session& m_session;
    QVBoxLayout* m_column;
};

} // namespace waymark
