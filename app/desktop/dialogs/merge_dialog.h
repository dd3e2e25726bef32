// Another copy of the record holds something that is not here: put it in?
#pragma once

#include "core/record/record.h"

#include <QDialog>

class QCheckBox;

namespace waymark {

class Session;

class MergeDialog : public QDialog {
    Q_OBJECT

public:
    // Whether one may say what is to become of the copy's file afterwards.
    enum class PutAway { no, offered };

    MergeDialog(const Session& session, const QString& question, const Record& merged, PutAway putAway,
                QWidget* parent = nullptr);

    // Somebody wants the copy out of the folder once it is merged.
    [[nodiscard]] bool isPutAwayWanted() const;

private:
    QCheckBox* m_putAway;
};

} // namespace waymark
