// What goes into a report, in which language and which form.
#pragma once

#include "app/desktop/dialogs/report/report_wish.h"
#include "core/framework/framework.h"

#include <QWidget>

class QCheckBox;
class QGroupBox;
class QVBoxLayout;

namespace waymark {

class ChoiceCombo;
class EvidencePicker;
class RoleLevelCombo;
class Session;
class TextLabel;

class ReportForm : public QWidget {
    Q_OBJECT

public:
    // Begins with what the last report had. `framework`: the record's; nullptr: it is not in the program. `target`: the role
    // level to stand against; empty: the one that the record aims at.
    ReportForm(Session& session, const FrameworkPtr& framework, const RoleLevelId& target, QWidget* parent = nullptr);

    [[nodiscard]] ReportWish wish() const;

    // For the next report.
    void remember() const;

    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void changed();

private:
    void addChoices(const FrameworkPtr& framework, const RoleLevelId& target, QVBoxLayout& column);
    void addParts();
    void told();

    Session& m_session;
    ChoiceCombo* m_format;
    TextLabel* m_aboutFormat;
    ChoiceCombo* m_language;
    RoleLevelCombo* m_target;
    ChoiceCombo* m_rater;
    QGroupBox* m_parts;
    QCheckBox* m_reasons;
    QCheckBox* m_suggestions;
    QCheckBox* m_plan;
    QCheckBox* m_evidence;
    EvidencePicker* m_items;
    QCheckBox* m_history;
};

} // namespace waymark
