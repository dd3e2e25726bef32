// Where the record stands against a role level, one skill a row.
#pragma once

#include "app/desktop/models/rating_words.h"
#include "core/pathway/gap.h"

#include <QAbstractTableModel>

#include <vector>

namespace waymark {

class Session;

// What a row shows, free of the record and the framework that it came from.
struct GapLine {
    SkillId skill = {};
    QString name = {};
    RatingState mine = {};
    int expected = 0; // from 1; 0: not specified or not asked for
    GapState state = GapState::unrated;
    QString mineText = {}; // "Working", "Not rated"
    QString expectedText = {}; // "Practitioner", "Not specified"
    QString stateText = {}; // "One level to go"
    QString noteText = {}; // "Carried over, confirm": my rating came from another edition; empty: it did not

    friend bool operator==(const GapLine&, const GapLine&) = default;
};

[[nodiscard]] std::vector<GapLine> gapLines(const std::vector<GapRow>& rows, const Session& session);

class GapModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { skillColumn, pictureColumn, mineColumn, expectedColumn, stateColumn, columns };

    enum Role { lineRole = Qt::UserRole, noteRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<GapLine> lines);

    // Headers again, in the language that is on now.
    void retranslate();

    [[nodiscard]] const std::vector<GapLine>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<GapLine> m_lines;
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::GapLine)
