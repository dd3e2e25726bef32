// The two ends of a step side by side: grade, scope, and what is done at one, at the other, or at both.
#pragma once

#include "core/pathway/step.h"

#include <QWidget>

class QBoxLayout;

namespace waymark {

class Session;

class StepEnds : public QWidget {
    Q_OBJECT

public:
    // `step` is one in the session's framework.
    StepEnds(Session& session, const Step& step, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class End { from, to };

    [[nodiscard]] QWidget* makeEnd(const Step& step, End end);
    void addPart(QWidget* card, const QString& heading, const QString& text);
    void addDuties(QWidget* card, const QString& name, const QStringList& duties, bool isNew, bool isGone);

    Session& m_session;
    QBoxLayout* m_row;
};

} // namespace waymark
