// Another copy of the record holds something that is not here: put it in?
#pragma once

#include "core/record/record.h"

#include <QDialog>

namespace waymark {

class Session;

class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(const Session& session, const QString& question, const Record& merged, QWidget* parent = nullptr);
};

} // namespace waymark
