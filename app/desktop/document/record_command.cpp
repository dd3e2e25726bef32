#include "app/desktop/document/record_command.h"

namespace waymark {

RecordCommand::RecordCommand(const QString& text, RecordChanges changes, QString mergeKey, Carrier carrier)
    : QUndoCommand(text)
    , m_changes(std::move(changes))
    , m_mergeKey(std::move(mergeKey))
    , m_carrier(std::move(carrier)) {}

int RecordCommand::id() const {
    return m_mergeKey.isEmpty() ? -1 : 1;
}

bool RecordCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const RecordCommand*>(other);
    if (m_mergeKey != next->m_mergeKey || m_changes.size() != 1 || next->m_changes.size() != 1 ||
        !merge(m_changes.front(), next->m_changes.front()))
        return false;
    setObsolete(changesNothing(m_changes.front()));
    return true;
}

} // namespace waymark
