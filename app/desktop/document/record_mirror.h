// The record a second time, for the thread that saves. It is brought up to date by the steps done since, so that a record
// of twenty years is never copied whole while somebody types.
#pragma once

#include "app/desktop/document/record_command.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace waymark {

class RecordMirror {
public:
    // The record is another one.
    void reset(const Record& record);

    // A step was done or undone.
    void note(const RecordChanges& changes, Direction direction) { m_steps->emplace_back(changes, direction); }

    // Gives the record as it is now, when it is called, once, on the thread that saves. Calls are in the order in which they
    // were made.
    using Maker = std::function<std::shared_ptr<const Record>()>;
    [[nodiscard]] Maker now();

private:
    using Steps = std::vector<std::pair<RecordChanges, Direction>>;

    std::shared_ptr<Record> m_record = std::make_shared<Record>(); // once given away, of the other thread alone
    std::shared_ptr<Steps> m_steps = std::make_shared<Steps>();
};

// Does the changes in their order, or takes them back in the other.
void carry(Record& record, RecordChanges& changes, Direction direction);

} // namespace waymark
