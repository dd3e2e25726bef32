#include "app/desktop/models/gap_model.h"

#include "app/desktop/session/session.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace waymark {

namespace {

// The context of the words in the catalogues.
class GapWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::GapWords)

public:
    static QString state(const GapRow& row) {
        switch (row.state) {
        case GapState::met:
            return tr("Met", "a rating is at the level asked for");
        case GapState::above:
            return tr("%n level(s) above", "a rating against the level asked for", std::abs(row.gap.value_or(0)));
        case GapState::below:
            return tr("%n level(s) to go", "a rating against the level asked for", row.gap.value_or(0));
        case GapState::unrated:
            return asFirstWord(notRatedWord());
        case GapState::notSure:
            return asFirstWord(answerWord(Answer::notSure));
        case GapState::notApplicable:
            return asFirstWord(answerWord(Answer::notApplicable));
        case GapState::notAskedFor:
            return asFirstWord(expectationWord(Expectation::Kind::notAskedFor));
        case GapState::notSpecified:
            return asFirstWord(expectationWord(Expectation::Kind::notSpecified));
        }
        Q_UNREACHABLE();
    }

    static QString note(const GapRow& row) {
        return row.toConfirm ? tr("Carried over, confirm", "a rating that came from another edition") : QString();
    }
};

} // namespace

std::vector<GapLine> gapLines(const std::vector<GapRow>& rows, const Session& session) {
    const Framework& framework = *session.framework();
    std::vector<GapLine> lines;
    lines.reserve(rows.size());
    for (const GapRow& row : rows) {
        const Skill& skill = framework.skill(row.skill);
        GapLine line;
        line.skill = skill.id;
        line.name = session.text(skill.name);
        line.mine = ratingState(row.rating, framework);
        line.mine.levels = static_cast<int>(framework.proficiencies().size());
        line.expected = row.expected.isProficiency() ? static_cast<int>(row.expected.rank()) + 1 : 0;
        line.state = row.state;
        line.mineText = asFirstWord(ratingText(line.mine, session));
        line.expectedText = asFirstWord(expectationText(row.expected, framework, session.languages()));
        line.stateText = GapWords::state(row);
        line.noteText = GapWords::note(row);
        lines.push_back(std::move(line));
    }
    return lines;
}

void GapModel::setLines(std::vector<GapLine> lines) {
    if (!std::ranges::equal(m_lines, lines, {}, &GapLine::skill, &GapLine::skill)) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (m_lines[i] == lines[i])
            continue;
        m_lines[i] = std::move(lines[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
}

void GapModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int GapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GapModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant GapModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GapLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == lineRole)
        return QVariant::fromValue(line);
    if (role == noteRole)
        return index.column() == stateColumn ? line.noteText : QString();
    if (role == Qt::AccessibleTextRole && index.column() != skillColumn) {
        const QString row =
            tr("%1, mine: %2, asked for: %3: %4", "a row of the gap read out: skill, levels, and what follows")
                .arg(line.name, line.mineText, line.expectedText, line.stateText);
        return line.noteText.isEmpty() ? row : tr("%1. %2", "a row of the gap, and a note").arg(row, line.noteText);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case skillColumn:
        return line.name;
    case pictureColumn:
        return QString(); // painted; what it says stands in the columns beside it
    case mineColumn:
        return line.mineText;
    case expectedColumn:
        return line.expectedText;
    case stateColumn:
        return line.stateText;
    case columns:
        break;
    }
    return {};
}

QVariant GapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case skillColumn:
        return tr("Skill");
    case pictureColumn:
        return tr("Mine and asked for");
    case mineColumn:
        return tr("Mine");
    case expectedColumn:
        return tr("Asked for");
    case stateColumn:
        return tr("What follows");
    case columns:
        break;
    }
    return {};
}

} // namespace waymark
