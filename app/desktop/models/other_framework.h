// What a page says where the record is about another framework than the one on screen.
#pragma once

#include <QString>

namespace waymark {

class Session;

struct OtherFrameworkTexts {
    QString title = {};
    QString explanation = {};
    QString button = {}; // leads to the record's framework; empty: it is not in the program

    friend bool operator==(const OtherFrameworkTexts&, const OtherFrameworkTexts&) = default;
};

[[nodiscard]] OtherFrameworkTexts otherFrameworkTexts(Session& session);

} // namespace waymark
