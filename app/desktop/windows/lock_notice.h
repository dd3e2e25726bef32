// Says above the pages that somebody else has the record open, and offers to take it over where nobody here can say whether
// that is still so.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace waymark {

class NoticeBar;
class Session;

class LockNotice : public QObject {
    Q_OBJECT

public:
    // `window` bears the question; all three outlive this object.
    LockNotice(Session& session, NoticeBar& bar, QWidget* window);

    // Tests put their own in the place of the question.
    using Question = std::function<bool(const QString& text, const QString& warning)>;

    void setQuestion(Question question) { m_question = std::move(question); }

private:
    void look();
    void takeOver();

    Session& m_session;
    NoticeBar& m_bar;
    QWidget* m_window;
    Question m_question;
    QString m_heldPath; // of the record that somebody else holds; empty: nobody does
};

} // namespace waymark
