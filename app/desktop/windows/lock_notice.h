// Says above the pages that the record cannot be changed. Where somebody else has it open and nobody here can say whether that is
// still so, it offers to take it over; where nothing can be written, to go on in another place.
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
