// Names of the files that saving puts beside a file for a while: the temporary one and the lock. They are recognisable
// as ours, tell whose they are, and fit also where the file's own name is as long as a name may be.
#pragma once

#include "core/storage/process_identity.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace waymark {

inline constexpr std::size_t longestFileName = 255; // bytes; some file systems take less

// A name that no other save uses: the file's name (as much of it as fits), a fingerprint of the whole of it, the
// process and a random part.
[[nodiscard]] std::filesystem::path temporaryName(const std::filesystem::path& fileName, std::uint64_t random,
                                                  std::size_t longest = longestFileName);

// Whose temporary file `name` is, if it is one of those that saving a file named `fileName` makes.
[[nodiscard]] std::optional<ProcessIdentity> ownerOfTemporary(const std::filesystem::path& name,
                                                              const std::filesystem::path& fileName);

// The same for a file of any name.
[[nodiscard]] std::optional<ProcessIdentity> ownerOfTemporary(const std::filesystem::path& name);

[[nodiscard]] std::filesystem::path lockName(const std::filesystem::path& fileName);

} // namespace waymark
