#include "app/desktop/document/record_mirror.h"

namespace waymark {

void RecordMirror::reset(const Record& record) {
    m_record = std::make_shared<Record>(record);
    m_steps = std::make_shared<Steps>();
}

RecordMirror::Maker RecordMirror::now() {
    return [record = m_record, steps = std::exchange(m_steps, std::make_shared<Steps>())] {
        for (auto& [changes, direction] : *steps)
            carry(*record, changes, direction);
        steps->clear();
        return record;
    };
}

void carry(Record& record, RecordChanges& changes, Direction direction) {
    if (direction == Direction::forward) {
        for (RecordChange& change : changes)
            apply(record, change);
        return;
    }
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        revert(record, *change);
}

} // namespace waymark
