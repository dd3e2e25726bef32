#include "app/desktop/pages/compare/level_chooser.h"

#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/pages/compare/comparison_columns.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/to_qt.h"
#include "core/text/fold.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

constexpr int levelRole = Qt::UserRole;
constexpr int foldedRole = Qt::UserRole + 1;

QString folded(const QString& text) {
    return toQt(fold(fromQt(text)));
}

} // namespace

LevelChooser::LevelChooser(FrameworkPtr framework, const LanguageOrder& languages,
                           const std::vector<RoleLevelIndex>& chosen, bool withRatings, QWidget* parent)
    : QDialog(parent)
    , m_framework(std::move(framework))
    , m_chosen(chosen)
    , m_withRatings(withRatings)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_state(new TextLabel(TextStyle::body, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Choose role levels"));
    setObjectName("levelChooser");
    m_search->setObjectName("levelSearch");
    m_search->setPlaceholderText(tr("Search role levels"));
    m_search->setAccessibleName(tr("Search role levels"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName("levelTree");
    m_tree->setAccessibleName(tr("Role levels of the framework"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_state->setObjectName("chooserState");
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Compare"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));

    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacingUnit());
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_state);
    column->addWidget(m_buttons);

    fill(languages);
    connect(m_search, &QLineEdit::textChanged, this, &LevelChooser::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &LevelChooser::takeCheck);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateState();
    m_tree->setFocus();
    const QFontMetrics metrics(font());
    resizeOnScreen(*this, {metrics.averageCharWidth() * 60, metrics.height() * 28});
}

void LevelChooser::fill(const LanguageOrder& languages) {
    QTreeWidgetItem* first = nullptr;
    for (const Role& role : m_framework->roles()) {
        auto* roleItem = new QTreeWidgetItem(m_tree, {toQt(role.name, languages)});
        roleItem->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const RoleLevelIndex index : role.levels) {
            const QString name = toQt(m_framework->roleLevel(index).name, languages);
            auto* item = new QTreeWidgetItem(roleItem, {name});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemNeverHasChildren);
            const bool checked = std::ranges::find(m_chosen, index) != m_chosen.end();
            item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
            item->setData(0, levelRole, static_cast<unsigned int>(index));
            item->setData(0, foldedRole, folded(name + u' ' + roleItem->text(0)));
            if (checked && first == nullptr)
                first = item;
        }
        // A framework of hundreds of roles opens folded; what is chosen is in sight.
        roleItem->setExpanded(m_framework->roles().size() <= 12);
    }
    if (first != nullptr)
        m_tree->setCurrentItem(first);
    else if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void LevelChooser::filter(const QString& text) {
    const QString wanted = folded(text);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* role = m_tree->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < role->childCount(); ++k) {
            QTreeWidgetItem* item = role->child(k);
            const bool found = wanted.isEmpty() || item->data(0, foldedRole).toString().contains(wanted);
            item->setHidden(!found);
            any = any || found;
        }
        role->setHidden(!any);
        if (!wanted.isEmpty() && any)
            role->setExpanded(true);
    }
}

void LevelChooser::takeCheck(QTreeWidgetItem* item) {
    const QVariant level = item->data(0, levelRole);
    if (!level.isValid())
        return;
    const auto index = RoleLevelIndex{level.toUInt()};
    const auto found = std::ranges::find(m_chosen, index);
    if (item->checkState(0) == Qt::Checked) {
        if (found == m_chosen.end())
            m_chosen.push_back(index);
    } else {
        std::erase(m_chosen, index);
    }
    updateState();
}

void LevelChooser::updateState() {
    const std::size_t needed = m_withRatings ? 1 : fewestComparedLevels;
    const bool enough = m_chosen.size() >= needed;
    const bool fits = m_chosen.size() <= mostComparedLevels;
    QString text = tr("%n role level(s) chosen.", nullptr, static_cast<int>(m_chosen.size()));
    if (!enough)
        text = m_withRatings ? tr("Choose at least one role level to lay beside your ratings.")
                             : tr("Choose two to eight role levels.");
    else if (!fits)
        text = tr("Eight role levels are the most that fit side by side. Clear %n of them.", nullptr,
                  static_cast<int>(m_chosen.size() - mostComparedLevels));
    m_state->setText(text);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(enough && fits);
}

} // namespace waymark
