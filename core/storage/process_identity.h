// Which process on which computer this is, so that what a process leaves behind can be told from what one still uses.
#pragma once

#include <cstdint>
#include <string>

namespace waymark {

struct ProcessIdentity {
    std::uint32_t computer = 0; // a fingerprint of the computer's identity and name
    std::uint64_t process = 0; // the system's number
    std::uint64_t started =
        0; // the system's measure of its start, which tells two users of one number apart; 0: not known

    friend bool operator==(const ProcessIdentity&, const ProcessIdentity&) = default;
};

// Asked for once and kept.
[[nodiscard]] const ProcessIdentity& thisProcess();

// False if it has ended, also if nobody has asked for its result yet. Only meaningful for this computer.
[[nodiscard]] bool isRunning(const ProcessIdentity& process);

// The names that the system gives; "" where it gives none.
[[nodiscard]] std::string computerName();
[[nodiscard]] std::string userName();

} // namespace waymark
