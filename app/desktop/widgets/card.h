// A sheet on the page: a lighter ground with a hairline round it, for things that belong together.
#pragma once

#include <QWidget>

namespace waymark {

class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    // The one thing among several that counts now: an accent line on its leading side.
    void setMarked(bool marked);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_marked = false;
};

} // namespace waymark
