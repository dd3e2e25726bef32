// A field for one line of text: undo is the document's own.
#pragma once

#include <QLineEdit>

namespace waymark {

class LineField : public QLineEdit {
    Q_OBJECT

public:
    explicit LineField(QWidget* parent = nullptr);

    // Nothing is told; the cursor stays where it is if the text does.
    void setWhole(const QString& text);

Q_SIGNALS:
    // Somebody typed.
    void typed(const QString& text);

protected:
    bool event(QEvent* event) override;
};

} // namespace waymark
