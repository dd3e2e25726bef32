#include "app/desktop/pages/evidence/evidence_link.h"

#include "app/desktop/document/save_sentence.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// A record may come from somebody else, and what looks like a document there must not be started as a program.
bool isProgram(const QString& file) {
    static const QStringList endings{u"app"_s, u"appimage"_s, u"bat"_s, u"cmd"_s, u"com"_s, u"command"_s, u"desktop"_s,
                                     u"exe"_s, u"hta"_s,      u"jar"_s, u"js"_s,  u"lnk"_s, u"msi"_s,     u"pif"_s,
                                     u"ps1"_s, u"reg"_s,      u"scr"_s, u"sh"_s,  u"vbs"_s, u"wsf"_s};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

} // namespace

EvidenceLink::EvidenceLink() : m_opener(&QDesktopServices::openUrl) {}

EvidenceLink::Target EvidenceLink::target(const QString& link, const QString& folder) {
    const QString text = link.trimmed();
    if (text.isEmpty())
        return {};
    if (text.startsWith("www."_L1, Qt::CaseInsensitive))
        return {Kind::web, QUrl("https://"_L1 + text)};
    // Two letters at least: "C:" is a disk.
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]+):(//|(?=[^/\\\\]*@))"_s);
    if (const QRegularExpressionMatch match = scheme.match(text); match.hasMatch()) {
        const QString name = match.captured(1).toLower();
        const QUrl url(text);
        if (name == "http"_L1 || name == "https"_L1)
            return {url.isValid() && !url.host().isEmpty() ? Kind::web : Kind::other, url};
        if (name == "mailto"_L1)
            return {Kind::mail, url};
        if (name != "file"_L1)
            return {Kind::other, url};
        return {Kind::file, QUrl::fromLocalFile(QDir::cleanPath(url.toLocalFile()))};
    }
    const QString path = text.startsWith("~/"_L1) ? QDir::homePath() + text.mid(1) : text;
    return {Kind::file, QUrl::fromLocalFile(QDir::cleanPath(QDir(folder).absoluteFilePath(path)))};
}

QString EvidenceLink::open(const QString& link, const QString& folder) const {
    const Target found = target(link, folder);
    switch (found.kind) {
    case Kind::nothing:
        return tr("There is no link to open.");
    case Kind::other:
        return tr("Waymark opens web addresses and files, and “%1” is neither. Copy it, and open it elsewhere.")
            .arg(link.trimmed());
    case Kind::web:
    case Kind::mail:
        return m_opener(found.url) ? tr("Opened %1").arg(found.url.toDisplayString())
                                   : tr("No program on this machine opens %1.").arg(found.url.toDisplayString());
    case Kind::file:
        break;
    }
    const QString file = found.url.toLocalFile();
    if (!QFileInfo::exists(file))
        return tr("The file “%1” is not there. It may have been moved or renamed, or it lies on another machine. A web "
                  "address begins with https://.")
            .arg(shortPath(file));
    if (isProgram(file))
        return tr("“%1” is a program. Waymark opens documents and starts no programs.").arg(shortPath(file));
    return m_opener(found.url) ? tr("Opened %1").arg(shortPath(file))
                               : tr("No program on this machine opens “%1”.").arg(shortPath(file));
}

QString EvidenceLink::linkTo(const QString& file, const QString& folder) {
    const QString relative = QDir(folder).relativeFilePath(file);
    const bool below =
        !folder.isEmpty() && QDir::isRelativePath(relative) && relative != ".."_L1 && !relative.startsWith("../"_L1);
    return QDir::toNativeSeparators(below ? relative : file);
}

} // namespace waymark
