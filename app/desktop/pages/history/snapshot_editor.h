// Turns what somebody does with snapshots into steps of the document.
#pragma once

#include "core/record/record.h"

#include <QObject>
#include <QString>

namespace waymark {

class Session;

class SnapshotEditor : public QObject {
    Q_OBJECT

public:
    explicit SnapshotEditor(Session& session, QObject* parent = nullptr);

    // Why no snapshot can be kept now, as a sentence; empty: one can.
    [[nodiscard]] QString whyNot() const;

    // A name to begin with, such as "Before the review, March 2026", that no snapshot has yet.
    [[nodiscard]] QString suggestedName() const;

    // nullptr: it is not there.
    [[nodiscard]] const Snapshot* find(const EntryId& snapshot) const;

    // Empty: the record may not be changed.
    EntryId keep(const QString& name);
    bool rename(const EntryId& snapshot, const QString& name);
    bool remove(const EntryId& snapshot);

private:
    Session& m_session;
};

} // namespace waymark
