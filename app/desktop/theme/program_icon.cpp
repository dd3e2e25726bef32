#include "app/desktop/theme/program_icon.h"

#include <QDir>

namespace waymark {

// Pictures of fixed sizes rather than the SVG itself: Qt's SVG module is a package of its own and may be absent.
QIcon programIcon() {
    QIcon icon;
    const QDir folder(QStringLiteral(":/icons"));
    const QStringList files = folder.entryList({QStringLiteral("waymark-*.png")});
    for (const QString& file : files)
        icon.addFile(folder.filePath(file));
    return icon;
}

} // namespace waymark
