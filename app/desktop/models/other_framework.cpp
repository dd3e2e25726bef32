#include "app/desktop/models/other_framework.h"

#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/report/edition_names.h"

#include <QCoreApplication>

namespace waymark {

namespace {

class OtherFrameworkText {
    Q_DECLARE_TR_FUNCTIONS(waymark::OtherFramework)
};

} // namespace

OtherFrameworkTexts otherFrameworkTexts(Session& session) {
    const RecordFramework& own = session.document().record().framework;
    const QString name = EditionNames(nullptr, own, session.languages()).titleAndEdition();
    if (session.isInProgram(own.id))
        return {
            OtherFrameworkText::tr("Your record is about another framework"),
            OtherFrameworkText::tr("It holds ratings for %1. Nothing of it is lost while you look at this framework.",
                                   "a framework and its edition")
                .arg(name),
            OtherFrameworkText::tr("Go &to that framework")};
    return {OtherFrameworkText::tr("The framework of your record is not in the program"),
            OtherFrameworkText::tr(
                "It holds ratings for %1. You see them here by the names that the record keeps, and it is "
                "saved as it is. To see what is asked for, open the framework’s file from the File menu.",
                "a framework and its edition")
                .arg(name),
            {}};
}

} // namespace waymark
