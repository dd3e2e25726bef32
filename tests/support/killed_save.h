// What a killed process may leave behind, and what nobody may touch: for tests that kill while something is saved.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace waymark::test {

// The last whole line of a child's output as a number: how far it said it had come. 0: it said nothing.
[[nodiscard]] int lastSaidSaved(const std::string& output);

// Puts files beside `fileName` that look like ours and are not: of a process that runs, of another computer, of another
// record, of other programs. Gives their names and contents.
[[nodiscard]] std::map<std::string, std::string> plantForeign(const std::filesystem::path& folder,
                                                              const std::string& fileName);

// The name of a temporary file of `fileName` that a process of this computer left which has ended.
[[nodiscard]] std::string strayOf(const std::string& fileName);

// The system calls in the text that strace wrote of one process, each name with how often it is made.
[[nodiscard]] std::map<std::string, int> callsOf(const std::string& trace);

} // namespace waymark::test
