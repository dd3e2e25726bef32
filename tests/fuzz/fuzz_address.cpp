// Any bytes as an address that somebody pastes or gives on the command line.
#include "core/framework/framework_catalog.h"
#include "core/pathway/address.h"
#include "tests/fuzz/law.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    static const FrameworkPtr framework = FrameworkCatalog().load(FrameworkId("gdd-2025-09")).value();
    const std::string text(reinterpret_cast<const char*>(data), size);
    const Result<Address> address = parseAddress(text);
    if (!address)
        return 0;
    holds(looksLikeAddress(text), "what is read as an address looks like one");
    const std::string written = formatAddress(*address);
    holds(written.size() <= longestAddress, "an address that was read can be written");
    const Result<Address> again = parseAddress(written);
    holds(again.has_value() && *again == *address, "what was written leads to the same place");
    holds(formatAddress(*again) == written, "writing it again changes nothing");
    const Result<AddressPlace> place = resolveAddress(*address, *framework);
    holds(!place || address->framework == framework->id(), "an address leads to no other framework");
    return 0;
}
