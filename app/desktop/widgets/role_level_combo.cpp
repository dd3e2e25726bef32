#include "app/desktop/widgets/role_level_combo.h"

#include "app/text/to_qt.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace waymark {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

RoleLevelCombo::RoleLevelCombo(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(24);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT levelChosen(level()); });
}

void RoleLevelCombo::setLevels(const Framework& framework, const LanguageOrder& languages, const QString& none) {
    const QSignalBlocker quiet(this);
    const QString chosen = currentData(idRole).toString();
    const QString chosenText = currentText();
    auto* items = new QStandardItemModel(this);
    auto* nothing = new QStandardItem(none);
    nothing->setData(QString(), idRole);
    items->appendRow(nothing);
    for (const Role& role : framework.roles()) {
        if (framework.roles().size() > 1) {
            auto* heading = new QStandardItem(toQt(role.name, languages));
            heading->setFlags(Qt::NoItemFlags);
            QFont font = heading->font();
            font.setWeight(QFont::DemiBold);
            heading->setFont(font);
            heading->setData(QVariant(), idRole);
            items->appendRow(heading);
        }
        for (const RoleLevelIndex index : role.levels) {
            const RoleLevel& level = framework.roleLevel(index);
            auto* item = new QStandardItem(toQt(level.name, languages));
            item->setData(toQt(level.id.str()), idRole);
            items->appendRow(item);
        }
    }
    setModel(items); // deletes the one before
    setLevel(RoleLevelId(fromQt(chosen)), chosenText);
}

void RoleLevelCombo::setLevel(const RoleLevelId& level, const QString& name) {
    const QSignalBlocker quiet(this);
    const QString id = toQt(level.str());
    for (int row = 0; row < count(); ++row) {
        const QVariant own = itemData(row, idRole);
        if (own.isValid() && own.toString() == id) {
            setCurrentIndex(row);
            return;
        }
    }
    addItem(name.isEmpty() ? id : name, id);
    setCurrentIndex(count() - 1);
}

RoleLevelId RoleLevelCombo::level() const {
    return RoleLevelId(fromQt(currentData(idRole).toString()));
}

} // namespace waymark
