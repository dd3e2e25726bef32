// The status bar: what just happened, and where the record is saved.
#pragma once

#include <QStatusBar>

namespace waymark {

class Document;
class ElidedLabel;
class Session;

class WindowStatus : public QStatusBar {
    Q_OBJECT

public:
    // The session outlives it.
    explicit WindowStatus(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSaved();
    void shareRoom();
    void tell(const QString& message);

    Document& m_document;
    ElidedLabel* m_saved;
};

} // namespace waymark
