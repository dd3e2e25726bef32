// The letters that answer to Alt at one time, to find two things that answer to the same.
#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QString>
#include <QTabBar>
#include <QWidget>

#include <gtest/gtest.h>

#include <map>

namespace waymark::test {

class Letters {
public:
    // `where` stands in what is told about a letter that is there twice.
    explicit Letters(QString where) : m_where(std::move(where)) {}

    // What would answer is told by its texts.
    void add(const QString& text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            return;
        EXPECT_TRUE(letter.back().isLetterOrNumber()) << m_where.toStdString() << ": " << text.toStdString();
        const auto [owner, isNew] = m_owners.emplace(letter, text);
        EXPECT_TRUE(isNew) << m_where.toStdString() << ", " << letter.toStdString() << ": "
                           << owner->second.toStdString() << " and " << text.toStdString();
    }

    // Whatever can be seen and pressed in a window, its menus apart.
    void addWidgetsOf(const QWidget& window) {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->window() == &window && widget->isVisible() && widget->isEnabled())
                addTextsOf(*widget);
        }
    }

private:
    void addTextsOf(const QWidget& widget) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(button->text());
        else if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
            add(box->title());
        else if (const auto* label = qobject_cast<const QLabel*>(&widget);
                 label != nullptr && label->buddy() != nullptr)
            add(label->text());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        }
    }

    QString m_where;
    std::map<QString, QString> m_owners;
};

} // namespace waymark::test
