#include "app/desktop/windows/copy_offer.h"

#include "app/desktop/dialogs/merge_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/windows/notice_bar.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/record/merge.h"

#include <QDialog>

#include <utility>

namespace waymark {

namespace {

constexpr int patience = 10000; // milliseconds that a slow disk may take before the copy is left where it is

QString nameOf(const RecordVersions::Copy& copy) {
    return toQt(copy.path.filename());
}

} // namespace

CopyOffer::CopyOffer(Session& session, NoticeBar& bar, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_bar(bar)
    , m_window(window)
    , m_versions(new RecordVersions(session.document(), this)) {
    const Document& document = session.document();
    connect(&document, &Document::pathChanged, this, &CopyOffer::look);
    connect(&document, &Document::readOnlyChanged, this, &CopyOffer::look);
    connect(&document, &Document::folderChanged, this, &CopyOffer::look);
    connect(&m_bar, &NoticeBar::accepted, this, &CopyOffer::preview);
    connect(&m_bar, &NoticeBar::dismissed, this, [this] { m_copies.clear(); });
    look();
}

void CopyOffer::forget() {
    m_copies.clear();
    m_bar.hide();
}

void CopyOffer::look() {
    const Document& document = m_session.document();
    if (document.path() != std::exchange(m_path, document.path()))
        forget();
    // What may not be changed takes nothing in.
    if (document.isReadOnly())
        return forget();
    m_versions->findCopies([this](const std::vector<RecordVersions::Copy>& copies) { found(copies); });
}

void CopyOffer::found(const std::vector<RecordVersions::Copy>& copies) {
    forget();
    const Record& now = m_session.document().record();
    for (const RecordVersions::Copy& copy : copies) {
        if (!differenceBetween(now, mergeRecords(now, copy.record)).empty())
            m_copies.push_back(copy);
    }
    if (m_copies.empty())
        return;
    const auto count = static_cast<int>(m_copies.size());
    m_bar.ask(count == 1
                  ? tr("“%1” is a copy of this record that changed on another computer. It holds what is not here.")
                        .arg(nameOf(m_copies.front()))
                  : tr("There are %n copies of this record that changed on other computers. They hold what is not "
                       "here.",
                       nullptr, count),
              tr("Merge…"));
}

void CopyOffer::preview() {
    Document& document = m_session.document();
    const std::vector<RecordVersions::Copy> copies = std::exchange(m_copies, {});
    m_bar.hide();
    for (const RecordVersions::Copy& copy : copies) {
        // One copy may hold what another has brought already.
        Record merged = mergeRecords(document.record(), copy.record);
        if (differenceBetween(document.record(), merged).empty())
            continue;
        MergeDialog dialog(m_session, tr("Merge “%1” into the record?").arg(nameOf(copy)), merged,
                           MergeDialog::PutAway::offered, m_window);
        if (dialog.exec() != QDialog::Accepted)
            continue;
        // Somebody may have gone on meanwhile in another window: merge what stands here now.
        if (!document.replace(tr("Merge a copy", "a step to undo"), mergeRecords(document.record(), copy.record)))
            return m_session.tell(tr("This record may not be changed, so nothing was merged."));
        m_session.tell(tr("Merged “%1”. Undo takes it back.").arg(nameOf(copy)));
        if (dialog.isPutAwayWanted())
            putAway(copy);
    }
}

void CopyOffer::putAway(const RecordVersions::Copy& copy) {
    // The copy goes only when the disk has all that it held.
    if (!m_session.document().finishSaving(patience))
        return m_session.tell(tr("The record could not be saved yet, so “%1” stays where it is.").arg(nameOf(copy)));
    m_versions->putAway(copy, [this, name = nameOf(copy)](const Result<void>& result) {
        m_session.tell(result ? tr("“%1” is among the earlier versions now.").arg(name)
                              : tr("%1 The copy stays where it is.", "%1 is a sentence that says what went wrong")
                                    .arg(errorText(result.error())));
    });
}

} // namespace waymark
