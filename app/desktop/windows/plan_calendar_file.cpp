#include "app/desktop/windows/plan_calendar_file.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/session/session.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/exchange/plan_calendar.h"
#include "core/storage/atomic_write.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace waymark {

PlanCalendarFile::PlanCalendarFile(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window) {
    m_dialogs.fileToSave = [this](const QString& suggested) {
        QFileDialog dialog(m_window, tr("Put the plan into a calendar"), suggested,
                           tr("Calendars (*.ics);;All files (*)"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(u"ics"_s);
        dialog.selectFile(QFileInfo(suggested).fileName());
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    };
    m_dialogs.showWhyNot = [this](const QString& why) {
        QMessageBox box(QMessageBox::Information, tr("There is no calendar"), why, QMessageBox::Ok, m_window);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    };
    connect(m_session.actions().action(ActionId::recordCalendar), &QAction::triggered, this, &PlanCalendarFile::ask);
}

void PlanCalendarFile::ask() {
    if (!canWriteCalendars())
        return m_dialogs.showWhyNot(tr("This build of Waymark cannot write calendars, because the library libical was "
                                       "missing when it was built. Your plan stays as it is."));
    const auto count = static_cast<int>(calendarActions(m_session.document().record()).size());
    if (count == 0)
        return m_dialogs.showWhyNot(tr("No open action in your plan has a date. Give one a date, and put it into a "
                                       "calendar then."));
    const QDir folder(QFileInfo(m_session.document().path()).absolutePath());
    const QString path = m_dialogs.fileToSave(folder.filePath(tr("my-plan.ics", "a file's name; keep .ics")));
    if (path.isEmpty())
        return;
    const QString why = write(path);
    if (!why.isEmpty())
        return m_dialogs.showWhyNot(why);
    m_session.tell(
        tr("Wrote %n action(s) to “%1”. Open that file with your calendar.", nullptr, count).arg(shortPath(path)));
}

QString PlanCalendarFile::write(const QString& path) const {
    const auto described = [this](const Action& action) {
        const PlanRow row = planRow(action, m_session);
        QStringList lines;
        if (!action.firstStep.empty())
            lines << tr("First step: %1", "in a calendar").arg(toQt(action.firstStep));
        if (!row.with.isEmpty())
            lines << row.with;
        if (const QString skill = skillAndLevel(row); !skill.isEmpty())
            lines << skill;
        return fromQt(lines.join(u'\n'));
    };
    const CalendarWords words{fromQt(tr("My plan in Waymark", "the name of a calendar")),
                              [this](const Action& action) { return fromQt(planRow(action, m_session).what); },
                              described};
    const auto calendar = planCalendar(m_session.document().record(), words, m_session.document().now());
    if (!calendar)
        return tr("The calendar could not be made. Your plan stays as it is.");
    const Result<Written> written = writeAtomically(pathFromQt(path), *calendar);
    if (written)
        return {};
    return tr("%1 Nothing else was changed; choose another place.", "%1 is a sentence that says what went wrong")
        .arg(errorText(written.error()));
}

} // namespace waymark
