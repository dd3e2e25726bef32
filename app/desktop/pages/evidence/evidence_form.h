// One item of evidence, to be edited in place: every key goes into the record at once.
#pragma once

#include "app/desktop/pages/evidence/evidence_link.h"
#include "core/record/record.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace waymark {

class DayField;
class EvidenceEditor;
class LineField;
class PlainTextField;
class Session;
class SkillPicks;
class TextLabel;

class EvidenceForm : public QWidget {
    Q_OBJECT

public:
    // Both outlive the form.
    EvidenceForm(Session& session, EvidenceEditor& editor, QWidget* parent = nullptr);

    // Asks for a file; empty: never mind. Tests put their own in the place of the system's dialog.
    using FileChooser = std::function<QString(const QString& folder)>;

    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

    [[nodiscard]] EvidenceLink& link() { return m_opening; }

    // Shows what the editor knows of the item; nothing is shown of one that it does not have.
    void showItem(const EntryId& id);

    [[nodiscard]] QWidget* firstFocus() const;

    // Puts the keyboard where the title is; all of it is chosen where `all` says so, to be written over.
    void edit(bool all);

Q_SIGNALS:
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectFields();
    void retranslate();
    void fit();
    void updateLink();
    [[nodiscard]] QString recordFolder() const;

    Session& m_session;
    EvidenceEditor& m_editor;
    EvidenceLink m_opening;
    FileChooser m_chooseFile;
    EntryId m_item;
    TextLabel* m_heading;
    QLabel* m_titleLabel;
    PlainTextField* m_title;
    QLabel* m_dateLabel;
    DayField* m_date;
    QLabel* m_textLabel;
    PlainTextField* m_text;
    SkillPicks* m_skills;
    QLabel* m_linkLabel;
    LineField* m_link;
    QPushButton* m_open;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QVBoxLayout* m_column;
    QLayout* m_linkButtons;
};

} // namespace waymark
