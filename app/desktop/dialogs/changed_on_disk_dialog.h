// Somebody else changed the record's file: both copies side by side, and three ways out.
#pragma once

#include "core/record/record.h"

#include <QDialog>

#include <optional>

namespace waymark {

class Session;

class ChangedOnDiskDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { later, keepMine, takeTheirs, merge };

    // `theirs`: nothing if the file is gone or cannot be read any more, which `why` then says.
    ChangedOnDiskDialog(const Session& session, const std::optional<Record>& theirs, const QString& why,
                        QWidget* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }

private:
    void choose(Choice choice);

    Choice m_choice = Choice::later;
};

} // namespace waymark
