// Opening what evidence refers to: a web address or a file. Only when somebody asks for it.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <functional>

namespace waymark {

class EvidenceLink {
    Q_DECLARE_TR_FUNCTIONS(waymark::EvidenceLink)

public:
    // Hands an address to the system; false: no program takes it. Tests put their own in its place.
    using Opener = std::function<bool(const QUrl&)>;

    enum class Kind { nothing, web, mail, file, other };

    struct Target {
        Kind kind = Kind::nothing;
        QUrl url = {}; // of a file: its absolute path
    };

    EvidenceLink();

    void setOpener(Opener opener) { m_opener = std::move(opener); }

    // What somebody typed. Only what begins like an address is one; everything else is a file, also below the home folder
    // ("~/") or beside the record, in `folder`.
    [[nodiscard]] static Target target(const QString& link, const QString& folder);

    // Opens it, and says what happened or why nothing did, in a sentence.
    [[nodiscard]] QString open(const QString& link, const QString& folder) const;

    // How a file is written as a link: by its name from the record's folder if it lies there, so that the two can move together.
    [[nodiscard]] static QString linkTo(const QString& file, const QString& folder);

private:
    Opener m_opener;
};

} // namespace waymark
