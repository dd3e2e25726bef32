// When a synchronising tool has put a copy of the open record beside it, offers to merge it.
#pragma once

#include "app/desktop/document/record_versions.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace waymark {

class NoticeBar;
class Session;

class CopyOffer : public QObject {
    Q_OBJECT

public:
    // The session outlives it; `bar` shows the offer, dialogs open over `window`. Looks when a record is opened and when
    // something changes in its folder.
    CopyOffer(Session& session, NoticeBar& bar, QWidget* window);

    // Looks for copies; the answer comes later.
    void look();

    // Shows what each copy would add, and merges those that somebody wants. No file is touched unless somebody says so.
    void preview();

private:
    void found(const std::vector<RecordVersions::Copy>& copies);
    void forget();
    void putAway(const RecordVersions::Copy& copy);

    Session& m_session;
    NoticeBar& m_bar;
    QPointer<QWidget> m_window;
    RecordVersions* m_versions;
    std::vector<RecordVersions::Copy> m_copies; // those that hold something that the record does not
    QString m_path; // the record's
};

} // namespace waymark
