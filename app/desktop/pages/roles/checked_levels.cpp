#include "app/desktop/pages/roles/checked_levels.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/lists.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark {

CheckedLevels::CheckedLevels(QWidget* parent)
    : QWidget(parent)
    , m_say(new TextLabel(TextStyle::small, this))
    , m_compare(new WrappingButton(this))
    , m_clear(new WrappingButton(this)) {
    m_say->setQuiet(true);
    m_say->setObjectName(u"checkedLevels"_s);
    m_compare->setObjectName(u"compareChecked"_s);
    m_clear->setObjectName(u"clearChecked"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacingUnit() / 2, 0, spacingUnit() / 2);
    column->addWidget(m_say);
    auto* row = new FlowLayout;
    row->addWidget(m_compare);
    row->addWidget(m_clear);
    column->addLayout(row);
    connect(m_compare, &QPushButton::clicked, this, &CheckedLevels::compareWanted);
    connect(m_clear, &QPushButton::clicked, this, &CheckedLevels::clearWanted);
    setNames({}, false);
}

void CheckedLevels::setNames(const QStringList& names, bool full) {
    m_compare->setVisible(!names.isEmpty());
    m_clear->setVisible(!names.isEmpty());
    QString say = tr("Checked: %1", "a list of role levels").arg(listed(names));
    if (names.isEmpty())
        say = tr("Check two or more role levels to compare them.");
    else if (full)
        say = tr("Eight role levels are the most that fit side by side.");
    else if (names.size() == 1)
        say = tr("Checked: %1. Check another one to compare them.", "a role level").arg(names.front());
    m_say->setText(say);
    m_compare->setText(tr("Compare %n role level(s)", nullptr, static_cast<int>(names.size())));
    m_compare->setEnabled(names.size() > 1);
    m_clear->setText(tr("Uncheck all"));
}

} // namespace waymark
