// What stands above a comparison: choosing columns, filtering, sorting, favourites, and ways out of the program.
#pragma once

#include "app/desktop/pages/compare/comparison_favourites.h"
#include "core/pathway/comparison_view.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace waymark {

class ActionRegistry;
class FlowLayout;

class ComparisonControls : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonControls(const ActionRegistry& actions, QWidget* parent = nullptr);

    // The filter as somebody set it; `aim` is what "only what I aim at" stands for, nothing if no aim is chosen.
    [[nodiscard]] ComparisonFilter filter(std::optional<RoleLevelIndex> aim) const;
    void clearFilter();

    void setOnlyDifferences(bool on);
    void setOnlyAim(bool on);
    void setWithRatings(bool on);

    [[nodiscard]] bool onlyAim() const;

    // Without an aim the box cannot be checked and says why.
    void setAim(const QString& roleLevelName);

    void setFavourites(const std::vector<FavouriteComparison>& favourites, bool canKeep);

Q_SIGNALS:
    void filterChanged();
    void onlyDifferencesWanted(bool on);
    void onlyAimWanted(bool on);
    void ratingsWanted(bool on);
    void choosingWanted();
    void favouriteWanted(const waymark::FavouriteComparison& favourite);
    void keepingWanted();
    void forgettingWanted(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void retranslate();
    void rebuildFavourites();

    QPushButton* m_choose;
    QPushButton* m_favouritesButton;
    QMenu* m_favouritesMenu;
    QPushButton* m_outputButton;
    QMenu* m_outputMenu;
    QLineEdit* m_text;
    FlowLayout* m_orderRow;
    QLabel* m_orderLabel;
    QComboBox* m_order;
    QCheckBox* m_onlyDifferences;
    QCheckBox* m_onlyAim;
    QCheckBox* m_ratings;
    QString m_aim;
    std::vector<FavouriteComparison> m_favourites;
    bool m_canKeep = false;
};

} // namespace waymark
