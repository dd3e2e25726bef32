#include "app/desktop/models/snapshot_model.h"

#include "app/desktop/models/rating_words.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"
#include "core/record/snapshots.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waymark {

namespace {

class SnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::SnapshotWords)

public:
    static QString count(Rater rater, int n) {
        switch (rater) {
        case Rater::self:
            return tr("your own answers about %n skill(s)", "part of a list: what a snapshot holds", n);
        case Rater::other:
            return tr("somebody else’s about %n skill(s)", "part of a list: what a snapshot holds", n);
        case Rater::agreed:
            return tr("agreed ones about %n skill(s)", "part of a list: what a snapshot holds", n);
        }
        Q_UNREACHABLE();
    }

    static QString holds(const SnapshotContent& content) {
        QStringList parts;
        for (const Rater rater : {Rater::self, Rater::other, Rater::agreed}) {
            if (content.of(rater) > 0)
                parts << count(rater, static_cast<int>(content.of(rater)));
        }
        return parts.isEmpty() ? tr("Holds no answers.", "a snapshot")
                               : tr("Holds %1.", "a list of what a snapshot holds").arg(listed(parts));
    }

    static QString when(Moment moment) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count());
        return tr("%1, %2", "a day and the time of the day")
            .arg(localDayText(moment), QLocale().toString(at.time(), QLocale::ShortFormat));
    }

    static QString nameless() { return tr("Without a name", "a snapshot"); }
};

} // namespace

std::vector<SnapshotRow> snapshotRows(const Record& record) {
    std::vector<SnapshotRow> rows;
    for (const SnapshotContent& content : snapshotContents(record))
        rows.push_back({content.snapshot->id, snapshotName(*content.snapshot),
                        SnapshotWords::when(content.snapshot->at), SnapshotWords::holds(content)});
    return rows;
}

QString snapshotName(const Snapshot& snapshot) {
    const QString name = toQt(snapshot.name).simplified();
    return name.isEmpty() ? SnapshotWords::nameless() : name;
}

void SnapshotModel::setRows(std::vector<SnapshotRow> rows) {
    if (!std::ranges::equal(m_rows, rows, {}, &SnapshotRow::snapshot, &SnapshotRow::snapshot)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int SnapshotModel::rowOf(const EntryId& snapshot) const {
    const auto found = std::ranges::find(m_rows, snapshot, &SnapshotRow::snapshot);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SnapshotModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SnapshotModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SnapshotRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return QStringList{row.name, row.when, row.holds}.join(QStringLiteral(". "));
    case rowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace waymark
