#include "app/desktop/pages/compare/comparison_favourites.h"

#include "app/desktop/settings/settings.h"
#include "app/text/to_qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

QJsonArray stored(const Settings& settings) {
    return QJsonDocument::fromJson(settings.value(Setting::compareFavourites).toString().toUtf8()).array();
}

void store(Settings& settings, const QJsonArray& all) {
    settings.setValue(Setting::compareFavourites, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

QJsonObject toJson(const FavouriteComparison& favourite) {
    QJsonArray levels;
    for (const RoleLevelId& level : favourite.levels)
        levels.append(toQt(level.str()));
    return {{u"name"_s, favourite.name},
            {u"framework"_s, toQt(favourite.framework.str())},
            {u"levels"_s, levels},
            {u"ratings"_s, favourite.withRatings}};
}

FavouriteComparison fromJson(const QJsonObject& json) {
    FavouriteComparison favourite{json.value("name"_L1).toString(),
                                  FrameworkId(fromQt(json.value("framework"_L1).toString())),
                                  {},
                                  json.value("ratings"_L1).toBool()};
    const QJsonArray levels = json.value("levels"_L1).toArray();
    for (const auto& level : levels)
        favourite.levels.emplace_back(fromQt(level.toString()));
    return favourite;
}

QJsonArray without(const QJsonArray& all, const FrameworkId& framework, const QString& name) {
    QJsonArray rest;
    for (const auto& value : all) {
        const FavouriteComparison known = fromJson(value.toObject());
        if (known.framework != framework || known.name != name)
            rest.append(value);
    }
    return rest;
}

} // namespace

std::vector<FavouriteComparison> favouriteComparisons(const Settings& settings, const FrameworkId& framework) {
    std::vector<FavouriteComparison> favourites;
    const QJsonArray all = stored(settings);
    for (const auto& value : all) {
        FavouriteComparison favourite = fromJson(value.toObject());
        if (favourite.framework == framework && !favourite.name.isEmpty() && !favourite.levels.empty())
            favourites.push_back(std::move(favourite));
    }
    std::ranges::sort(favourites,
                      [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return favourites;
}

void keepFavourite(Settings& settings, const FavouriteComparison& favourite) {
    QJsonArray all = without(stored(settings), favourite.framework, favourite.name);
    all.append(toJson(favourite));
    store(settings, all);
}

void forgetFavourite(Settings& settings, const FrameworkId& framework, const QString& name) {
    store(settings, without(stored(settings), framework, name));
}

} // namespace waymark
