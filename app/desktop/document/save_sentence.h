// How the open record stands with its file, in a sentence for the status bar.
#pragma once

#include <QString>

namespace waymark {

class Document;

// "Saved at 09:41 to ~/records/me.waymark", "Saving…", "Not saved: there is no space left on the disk." ...
[[nodiscard]] QString saveSentence(const Document& document);

// Somebody should look at it: nothing is lost yet, but the file is not what is on the screen.
[[nodiscard]] bool saveNeedsAttention(const Document& document);

// Why the open record cannot be changed and what one can do about it, for whoever wonders.
[[nodiscard]] QString whyReadOnly(const Document& document);

// A path as people write it, with the home folder shortened.
[[nodiscard]] QString shortPath(const QString& path);

} // namespace waymark
