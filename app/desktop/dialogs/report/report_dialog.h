// One person's report: choosing what goes in, seeing it, printing it and writing it to a file.
#pragma once

#include "app/desktop/dialogs/report/report_maker.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QPushButton;
class QScrollArea;
class QSplitter;

namespace waymark {

class ReportForm;
class ReportPreview;
class Session;
class TextLabel;

class ReportDialog : public QDialog {
    Q_OBJECT

public:
    // `target`: the role level to begin with; empty: the one that the record aims at.
    ReportDialog(Session& session, const RoleLevelId& target, QWidget* parent = nullptr);

    // Tests put their own in the place of the system's.
    struct Dialogs {
        std::function<QString(const QString& suggested)> fileToSave = {}; // empty: never mind
        std::function<void(const QString& title, const QString& html)> print = {};
    };

    void setDialogs(Dialogs dialogs) { m_dialogs = std::move(dialogs); }

    // Writes the report; what became of it is told in the dialog, which stays open.
    void save(const QString& path);

    // The file is being written.
    [[nodiscard]] bool isWriting() const { return m_writing; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] Dialogs systemDialogs();
    void lookAgain();
    void askAndSave();
    void print();
    void tell(const QString& outcome, bool good);
    [[nodiscard]] QString suggestedPath() const;

    Session& m_session;
    Result<FrameworkPtr> m_framework;
    Dialogs m_dialogs;
    QTimer m_soon; // several choices at once are one look
    bool m_writing = false;
    bool m_placed = false; // the line between both sides
    QSplitter* m_splitter;
    QScrollArea* m_scroll = nullptr;
    ReportForm* m_form = nullptr;
    ReportPreview* m_preview;
    TextLabel* m_leftOut;
    TextLabel* m_outcome;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace waymark
