// All that is wrong with a file: where, what, and what to do.
#pragma once

#include "core/base/error.h"

#include <QDialog>

namespace waymark {

class FindingsDialog : public QDialog {
    Q_OBJECT

public:
    // `outcome` says what became of the file: opened all the same, or not.
    FindingsDialog(const QString& title, const QString& outcome, const Findings& findings, QWidget* parent = nullptr);
};

} // namespace waymark
