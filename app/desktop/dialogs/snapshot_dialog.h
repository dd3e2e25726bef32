// Asks for the name of a snapshot.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace waymark {

class SnapshotDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { keep, rename };

    SnapshotDialog(Purpose purpose, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    QLineEdit* m_name;
    QPushButton* m_accept;
};

} // namespace waymark
