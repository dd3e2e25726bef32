#include "app/desktop/pages/history/snapshot_editor.h"

#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/models/snapshot_model.h"
#include "app/desktop/session/session.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "core/record/snapshots.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace waymark {

SnapshotEditor::SnapshotEditor(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

QString SnapshotEditor::whyNot() const {
    const Document& document = m_session.document();
    if (document.isReadOnly())
        return saveSentence(document);
    if (document.record().ratings.empty())
        return tr("There is nothing to keep yet. Rate a skill first.");
    return {};
}

QString SnapshotEditor::suggestedName() const {
    const QString base =
        tr("Before the review, %1", "the name of a snapshot; a month and a year")
            .arg(QLocale().toString(toQt(localToday(m_session)), tr("MMMM yyyy", "how a month is written, for QDate")));
    const auto isTaken = [this](const QString& name) {
        return std::ranges::any_of(m_session.document().record().snapshots,
                                   [&](const Snapshot& snapshot) { return toQt(snapshot.name) == name; });
    };
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name =
            tr("%1 (%2)", "the name of a snapshot; a number, because there is one of this name").arg(base).arg(number);
    return name;
}

const Snapshot* SnapshotEditor::find(const EntryId& snapshot) const {
    const auto& snapshots = m_session.document().record().snapshots;
    const auto found = std::ranges::find(snapshots, snapshot, &Snapshot::id);
    return found == snapshots.end() ? nullptr : &*found;
}

EntryId SnapshotEditor::keep(const QString& name) {
    Document& document = m_session.document();
    Snapshot made = snapshotOf(document.record(), newEntryId(), fromQt(name.simplified()), document.now());
    const EntryId id = made.id;
    const QString step = tr("Keep the snapshot “%1”", "a step to undo").arg(snapshotName(made));
    return document.apply(step, {added(std::move(made))}) ? id : EntryId();
}

bool SnapshotEditor::rename(const EntryId& snapshot, const QString& name) {
    const Snapshot* before = find(snapshot);
    if (before == nullptr)
        return false;
    Snapshot after = *before;
    after.name = fromQt(name.simplified());
    return m_session.document().apply(tr("Rename a snapshot", "a step to undo"), {amended(*before, std::move(after))});
}

bool SnapshotEditor::remove(const EntryId& snapshot) {
    const Snapshot* before = find(snapshot);
    return before != nullptr &&
           m_session.document().apply(tr("Remove the snapshot “%1”", "a step to undo").arg(snapshotName(*before)),
                                      {takenAway(*before)});
}

} // namespace waymark
