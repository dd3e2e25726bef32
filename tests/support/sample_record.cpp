#include "tests/support/sample_record.h"

#include <cstdlib>

namespace waymark::test {

Moment onDay(std::string_view day) {
    const auto date = parseDate(day);
    if (!date)
        std::abort();
    return std::chrono::sys_days(*date);
}

RatingEntry rating(std::string skill, std::string answer, std::string_view day, Rater rater) {
    RatingEntry entry;
    entry.id = EntryId(skill + '-' + std::string(day) + '-' + std::to_string(static_cast<int>(rater)));
    entry.skill = SkillId(std::move(skill));
    entry.at = onDay(day);
    entry.rater = rater;
    if (answer == "not-yet") {
        entry.answer = Answer::notYet;
    } else if (answer == "not-applicable") {
        entry.answer = Answer::notApplicable;
    } else if (answer == "not-sure") {
        entry.answer = Answer::notSure;
    } else {
        entry.answer = Answer::proficiency;
        entry.proficiency = ProficiencyId(std::move(answer));
    }
    return entry;
}

Record emptyRecord(std::string framework) {
    Record record;
    record.id = "0123456789abcdef0123456789abcdef";
    record.framework.id = FrameworkId(std::move(framework));
    return record;
}

Record sampleRecord() {
    Record record = emptyRecord();
    record.aims.current = RoleLevelId("product-manager");
    record.aims.target = RoleLevelId("senior-product-manager");
    record.ratings = {rating("user-insight", "practitioner", "2026-03-01"),
                      rating("agile-practices", "practitioner", "2025-10-01"),
                      rating("user-insight", "working", "2025-10-01"),
                      rating("user-insight", "expert", "2025-11-01", Rater::other),
                      rating("product-ownership", "not-yet", "2025-10-01"),
                      rating("life-cycle-management", "not-sure", "2025-10-01"),
                      rating("making-a-process-work", "working", "2025-10-01")};
    return record;
}

} // namespace waymark::test
