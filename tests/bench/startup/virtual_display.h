// An X server without a screen, if the machine has one (Xvfb).
#pragma once

#include <sys/types.h>

#include <string>

namespace waymark::bench {

class VirtualDisplay {
public:
    VirtualDisplay();
    ~VirtualDisplay();
    VirtualDisplay(const VirtualDisplay&) = delete;
    VirtualDisplay& operator=(const VirtualDisplay&) = delete;

    // The value for DISPLAY; empty if there is no Xvfb here or it did not start.
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    pid_t m_server = 0;
    std::string m_name;
};

} // namespace waymark::bench
