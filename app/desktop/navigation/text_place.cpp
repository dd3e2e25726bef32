#include "app/desktop/navigation/text_place.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr std::array names{
    std::pair{TextPlace::List::statements, "statement"_L1},
    std::pair{TextPlace::List::sharedResponsibilities, "shared"_L1},
    std::pair{TextPlace::List::ownResponsibilities, "own"_L1},
    std::pair{TextPlace::List::responsibilityPairs, "pair"_L1},
};

} // namespace

QString toDetail(const TextPlace& place) {
    for (const auto& [list, name] : names) {
        if (list == place.list)
            return u"%1/%2/%3"_s.arg(name).arg(place.group).arg(place.position);
    }
    Q_UNREACHABLE();
}

std::optional<TextPlace> textPlaceFrom(const QString& detail) {
    const QStringList parts = detail.split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    bool isGroup = false;
    bool isPosition = false;
    TextPlace place{.group = parts.at(1).toInt(&isGroup), .position = parts.at(2).toInt(&isPosition)};
    if (!isGroup || !isPosition || place.group < 0 || place.position < 0)
        return std::nullopt;
    for (const auto& [list, name] : names) {
        if (parts.front() == name) {
            place.list = list;
            return place;
        }
    }
    return std::nullopt;
}

} // namespace waymark
