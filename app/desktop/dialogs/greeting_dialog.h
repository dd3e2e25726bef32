// The greeting of the first start: what one can do here, and three ways to begin. It can be skipped.
#pragma once

#include "app/desktop/navigation/place.h"

#include <QDialog>

#include <optional>

namespace waymark {

class GreetingDialog : public QDialog {
    Q_OBJECT

public:
    explicit GreetingDialog(QWidget* parent = nullptr);

    // Where somebody chose to begin; nothing if the greeting was skipped.
    [[nodiscard]] std::optional<PageId> chosen() const { return m_chosen; }

private:
    std::optional<PageId> m_chosen;
};

} // namespace waymark
