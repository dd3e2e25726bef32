// What would happen if a record were carried over to another edition; nothing happens until it is accepted.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/migrate.h"

#include <QDialog>

namespace waymark {

class MigrationDialog : public QDialog {
    Q_OBJECT

public:
    MigrationDialog(const Migration& migration, const Framework& from, const Framework& to,
                    const LanguageOrder& languages, QWidget* parent = nullptr);
};

} // namespace waymark
