// The operating system's files with faults: a call that fails, writes that are cut short, a disk that is slow.
#pragma once

#include "core/storage/file_operations.h"

#include <algorithm>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::test {

class FaultyFiles final : public FileOperations {
public:
    explicit FaultyFiles(FileOperations& real = realFiles()) : m_real(real) {}

    // The call with this number, from 1, is not made and fails with `reason`; 0: none.
    std::size_t failAt = 0;
    std::error_code reason;
    // One read or write moves no more bytes than this.
    std::size_t longestTransfer = static_cast<std::size_t>(-1);
    // Runs before each call with its name and number: to change something meanwhile, or to take its time like a slow disk.
    std::function<void(std::string_view call, std::size_t number)> before = [](std::string_view, std::size_t) {};
    // Fails every call of one name.
    std::string failAlways;

    std::vector<std::string> calls; // the names, in order

    void failWith(std::size_t number, int error) {
        failAt = number;
        reason = std::error_code(error, std::generic_category());
    }

    Io<FileHandle> openToRead(const std::filesystem::path& path) override {
        return call("openToRead", [&] { return m_real.openToRead(path); });
    }

    Io<FileHandle> create(const std::filesystem::path& path, std::uint32_t mode) override {
        return call("create", [&] { return m_real.create(path, mode); });
    }

    Io<FileHandle> openOrCreate(const std::filesystem::path& path, std::uint32_t mode) override {
        return call("openOrCreate", [&] { return m_real.openOrCreate(path, mode); });
    }

    Io<FileHandle> openFolder(const std::filesystem::path& path) override {
        return call("openFolder", [&] { return m_real.openFolder(path); });
    }

    // A close that fails has closed all the same.
    Io<void> close(FileHandle file) override {
        const Io<void> closed = m_real.close(file);
        return call("close", [&] { return closed; });
    }

    Io<std::size_t> read(FileHandle file, std::span<char> into) override {
        return call("read", [&] { return m_real.read(file, into.first(std::min(into.size(), longestTransfer))); });
    }

    Io<std::size_t> write(FileHandle file, std::span<const char> bytes) override {
        return call("write", [&] { return m_real.write(file, bytes.first(std::min(bytes.size(), longestTransfer))); });
    }

    Io<void> truncate(FileHandle file) override {
        return call("truncate", [&] { return m_real.truncate(file); });
    }

    Io<void> flush(FileHandle file) override {
        return call("flush", [&] { return m_real.flush(file); });
    }

    Io<FileStatus> status(FileHandle file) override {
        return call("status", [&] { return m_real.status(file); });
    }

    Io<FileStatus> linkStatus(const std::filesystem::path& path) override {
        return call("linkStatus", [&] { return m_real.linkStatus(path); });
    }

    Io<FileStatus> followedStatus(const std::filesystem::path& path) override {
        return call("followedStatus", [&] { return m_real.followedStatus(path); });
    }

    Io<void> checkWritable(const std::filesystem::path& path) override {
        return call("checkWritable", [&] { return m_real.checkWritable(path); });
    }

    Io<std::filesystem::path> readLink(const std::filesystem::path& path) override {
        return call("readLink", [&] { return m_real.readLink(path); });
    }

    Io<void> setMode(FileHandle file, std::uint32_t mode) override {
        return call("setMode", [&] { return m_real.setMode(file, mode); });
    }

    Io<void> setOwner(FileHandle file, std::optional<std::uint32_t> owner, std::uint32_t group) override {
        return call("setOwner", [&] { return m_real.setOwner(file, owner, group); });
    }

    Io<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
        return call("rename", [&] { return m_real.rename(from, to); });
    }

    Io<void> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to) override {
        return call("renameToNew", [&] { return m_real.renameToNew(from, to); });
    }

    Io<void> remove(const std::filesystem::path& path) override {
        return call("remove", [&] { return m_real.remove(path); });
    }

    Io<void> makeFolder(const std::filesystem::path& path) override {
        return call("makeFolder", [&] { return m_real.makeFolder(path); });
    }

    Io<std::vector<std::filesystem::path>> listFolder(const std::filesystem::path& path) override {
        return call("listFolder", [&] { return m_real.listFolder(path); });
    }

    Io<void> tryLock(FileHandle file) override {
        return call("tryLock", [&] { return m_real.tryLock(file); });
    }

private:
    template <class Real>
    auto call(std::string_view name, Real real) -> decltype(real()) {
        const std::size_t number = count(name);
        before(name, number);
        if (number == failAt || name == failAlways)
            return std::unexpected(reason);
        return real();
    }

    std::size_t count(std::string_view name) {
        const std::scoped_lock lock(m_mutex);
        calls.emplace_back(name);
        return calls.size();
    }

    FileOperations& m_real;
    std::mutex m_mutex; // of `calls`: a document opens on one thread and saves on another
};

} // namespace waymark::test
