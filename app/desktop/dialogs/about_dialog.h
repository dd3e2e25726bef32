// Versions, licence, and where the framework on screen comes from.
#pragma once

#include "core/framework/framework.h"

#include <QDialog>

namespace waymark {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    // `framework` may be null. `languages` is the order in which its texts are read.
    AboutDialog(const FrameworkPtr& framework, const LanguageOrder& languages, QWidget* parent = nullptr);
};

} // namespace waymark
