// The line under the ladder that says which role levels are checked for a comparison, and leads there.
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace waymark {

class TextLabel;

class CheckedLevels : public QWidget {
    Q_OBJECT

public:
    explicit CheckedLevels(QWidget* parent = nullptr);

    // The names, in the order of checking; with `full` one more was wanted than fit.
    void setNames(const QStringList& names, bool full = false);

Q_SIGNALS:
    void compareWanted();
    void clearWanted();

private:
    TextLabel* m_say;
    QPushButton* m_compare;
    QPushButton* m_clear;
};

} // namespace waymark
