#include "app/desktop/document/save_sentence.h"

#include "app/desktop/document/document.h"
#include "app/text/error_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace waymark {

namespace {

// The context of the sentences in the catalogues.
class SaveSentence {
    Q_DECLARE_TR_FUNCTIONS(waymark::SaveSentence)

public:
    static QString readOnly(const ReadOnly& why, const QString& folder) {
        switch (why.reason) {
        case ReadOnly::Reason::no:
            return {};
        case ReadOnly::Reason::newerFormat:
            return tr("Read-only: a newer version of Waymark wrote this record");
        case ReadOnly::Reason::openElsewhere:
            return tr("Read-only: %1").arg(errorText(why.error));
        case ReadOnly::Reason::folder:
            return tr("Read-only: nothing can be written to the folder %1", "a path").arg(folder);
        }
        Q_UNREACHABLE();
    }

    static QString whole(const ReadOnly& why, const QString& folder) {
        switch (why.reason) {
        case ReadOnly::Reason::no:
            return {};
        case ReadOnly::Reason::newerFormat:
            return tr("A newer version of Waymark wrote this record. It can be read here but not changed.");
        case ReadOnly::Reason::openElsewhere:
            return errorText(why.error);
        case ReadOnly::Reason::folder:
            return tr("Nothing can be written to the folder %1, so this record cannot be changed. Choose File > Save "
                      "record as… to keep it in another folder.",
                      "a path")
                .arg(folder);
        }
        Q_UNREACHABLE();
    }

    static QString state(const SaveState& state, const QString& path, bool hasFile) {
        switch (state.kind) {
        case SaveState::Kind::idle:
            return hasFile ? tr("Saved by itself to %1").arg(path) : tr("Will be saved by itself to %1").arg(path);
        case SaveState::Kind::waiting:
        case SaveState::Kind::saving:
            return tr("Saving…");
        case SaveState::Kind::saved: {
            const QDateTime at = QDateTime::fromSecsSinceEpoch(state.at.time_since_epoch().count());
            return tr("Saved at %1 to %2", "a time of day and a path")
                .arg(QLocale().toString(at.time(), QLocale::ShortFormat), path);
        }
        case SaveState::Kind::failed:
            return tr("Not saved: %1").arg(errorText(state.error));
        case SaveState::Kind::changedOnDisk:
            return tr("Not saved: another program has changed the file");
        }
        Q_UNREACHABLE();
    }
};

QString shortFolder(const Document& document) {
    return shortPath(QFileInfo(document.path()).absolutePath());
}

} // namespace

QString saveSentence(const Document& document) {
    return document.isReadOnly()
               ? SaveSentence::readOnly(document.readOnly(), shortFolder(document))
               : SaveSentence::state(document.saveState(), shortPath(document.path()), document.hasFile());
}

QString whyReadOnly(const Document& document) {
    return SaveSentence::whole(document.readOnly(), shortFolder(document));
}

bool saveNeedsAttention(const Document& document) {
    const SaveState::Kind kind = document.saveState().kind;
    return document.isReadOnly() || kind == SaveState::Kind::failed || kind == SaveState::Kind::changedOnDisk;
}

QString shortPath(const QString& path) {
    const QString home = QDir::homePath();
    const bool below = !home.isEmpty() && path.startsWith(home + QLatin1Char('/'));
    return QDir::toNativeSeparators(below ? QLatin1Char('~') + path.mid(home.size()) : path);
}

} // namespace waymark
