// Some actions have a single letter or digit as their shortcut. Where one types, or jumps to an entry by its first letters, such a
// key is not meant for them.
#pragma once

class QObject;
class QWidget;

namespace waymark {

// Throughout the program, as long as `owner` lives: a key that types something stays with the drop-down, list or table that has
// the keyboard. Text fields keep it by themselves.
void keepTypingKeys(QObject* owner);

// Here the actions are meant; the view has no search by letters then.
void leaveTypingKeysToActions(QWidget* view);

} // namespace waymark
