// The open record: its path, its undo stack, and the only way to change it.
#pragma once

#include "core/record/record.h"

#include <QObject>
#include <QString>

class QUndoStack;

namespace waymark {

class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Record& record() const { return m_record; }

    // Every change goes through a command on this stack; modified means that it is not clean.
    [[nodiscard]] QUndoStack* undoStack() const { return m_undoStack; }

    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    // The record is not what it was: a command was done or undone, or another record was opened.
    void changed();
    void pathChanged();

private:
    Record m_record;
    QString m_path;
    QUndoStack* m_undoStack = nullptr;
};

} // namespace waymark
