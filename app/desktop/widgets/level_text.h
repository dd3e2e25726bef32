// A level as it stands in a cell or at the end of a row: its mark and the word beside it.
#pragma once

#include "app/desktop/widgets/level_mark.h"

#include <QMetaType>
#include <QString>

namespace waymark {

struct LevelText {
    LevelMark mark;
    QString word; // the proficiency's name, or why there is none; begins with a capital letter

    friend bool operator==(const LevelText&, const LevelText&) = default;
};

[[nodiscard]] LevelText levelText(Expectation expectation, const Framework& framework, const LanguageOrder& order);

} // namespace waymark

Q_DECLARE_METATYPE(waymark::LevelText)
