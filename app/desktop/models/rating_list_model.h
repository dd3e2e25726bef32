// The skills to rate, each with what was answered.
#pragma once

#include "app/desktop/models/rating_words.h"

#include <QAbstractListModel>

#include <vector>

namespace waymark {

struct RatingRow {
    SkillId skill = {};
    QString name = {};
    RatingState state = {}; // notRated with `left` false: answered before, and not shown now
    QString word = {}; // the state in words
    bool left = true; // there is no answer yet

    friend bool operator==(const RatingRow&, const RatingRow&) = default;
};

class RatingListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { rowRole = Qt::UserRole, leftRole };

    using QAbstractListModel::QAbstractListModel;

    // Rows about the same skills in the same order stay, and only those that changed are told.
    void setRows(std::vector<RatingRow> rows);

    [[nodiscard]] const std::vector<RatingRow>& rows() const { return m_rows; }

    // -1: not among them.
    [[nodiscard]] int rowOf(const SkillId& skill) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<RatingRow> m_rows;
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::RatingRow)
