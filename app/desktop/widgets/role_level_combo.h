// Chooses a role level out of all of a framework's, in the order of roles and their ladders.
#pragma once

#include "core/framework/framework.h"

#include <QComboBox>

namespace waymark {

class RoleLevelCombo : public QComboBox {
    Q_OBJECT

public:
    explicit RoleLevelCombo(QWidget* parent = nullptr);

    // `none` is the text of the first choice, which chooses nothing. The choice stays if the framework has it.
    void setLevels(const Framework& framework, const LanguageOrder& languages, const QString& none);

    // A role level that the framework does not have is shown by `name`, as what was chosen.
    void setLevel(const RoleLevelId& level, const QString& name = {});

    [[nodiscard]] RoleLevelId level() const;

Q_SIGNALS:
    // Somebody chose; not sent by setLevel().
    void levelChosen(const waymark::RoleLevelId& level);
};

} // namespace waymark
