// One step of the undo stack.
#pragma once

#include "app/desktop/document/record_change.h"

#include <QUndoCommand>

#include <functional>

namespace waymark {

enum class Direction { forward, back };

class RecordCommand : public QUndoCommand {
public:
    // Changes the record and tells that it changed.
    using Carrier = std::function<void(RecordChanges&, Direction)>;

    // Steps with the same `mergeKey`, one straight after the other, become one: somebody is typing. Empty: never.
    RecordCommand(const QString& text, RecordChanges changes, QString mergeKey, Carrier carrier);

    void redo() override { m_carrier(m_changes, Direction::forward); }

    void undo() override { m_carrier(m_changes, Direction::back); }

    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    RecordChanges m_changes;
    QString m_mergeKey;
    Carrier m_carrier;
};

} // namespace waymark
