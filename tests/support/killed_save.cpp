#include "tests/support/killed_save.h"

#include "core/storage/companion_name.h"
#include "tests/support/temporary_folder.h"

#include <cctype>
#include <cstdlib>
#include <sstream>

namespace waymark::test {

int lastSaidSaved(const std::string& output) {
    const std::size_t end = output.rfind('\n');
    if (end == std::string::npos || end == 0)
        return 0;
    const std::size_t begin = output.rfind('\n', end - 1);
    return std::atoi(output.substr(begin == std::string::npos ? 0 : begin + 1).c_str());
}

std::map<std::string, std::string> plantForeign(const std::filesystem::path& folder, const std::string& fileName) {
    std::map<std::string, std::string> foreign;
    const std::string ours = temporaryName(fileName, 1).string();
    foreign[ours] = "of this process, which runs";
    foreign[temporaryName("other.waymark", 1).string()] = "of another record";
    std::string elsewhere = ours;
    const std::size_t computer = elsewhere.find('-', fileName.size()) + 1;
    elsewhere[computer] = elsewhere[computer] == '1' ? '2' : '1';
    foreign[elsewhere] = "of another computer";
    foreign['.' + fileName + ".swp"] = "of an editor";
    foreign['.' + fileName + ".waymark-tmp"] = "of nobody known";
    foreign[fileName + ".tmp"] = "of a person";
    for (const auto& [name, content] : foreign)
        writePlain(folder / name, content);
    return foreign;
}

std::string strayOf(const std::string& fileName) {
    std::string name = temporaryName(fileName, 1).string();
    // "...-process-started-random.waymark-tmp": this process's number, of one that started at another time.
    const std::size_t last = name.rfind('-', name.rfind("waymark-tmp") - 2) - 1;
    name[last] = name[last] == '1' ? '2' : '1';
    return name;
}

std::map<std::string, int> callsOf(const std::string& trace) {
    std::map<std::string, int> calls;
    std::istringstream lines(trace);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t end = line.find('(');
        if (end != std::string::npos && std::isalpha(static_cast<unsigned char>(line[0])) != 0)
            ++calls[line.substr(0, end)];
    }
    calls.erase("execve"); // strace's own, from which the process comes
    return calls;
}

} // namespace waymark::test
