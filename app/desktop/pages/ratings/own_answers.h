// What a record holds, by the names that it keeps itself: where its framework is not on screen, or not in the program.
#pragma once

#include <QListWidget>

namespace waymark {

class Session;

class OwnAnswers : public QListWidget {
    Q_OBJECT

public:
    explicit OwnAnswers(QWidget* parent = nullptr);

    // The newest answer about each skill, by name.
    void showRecord(const Session& session);
};

} // namespace waymark
