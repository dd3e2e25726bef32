// Runs while the program is built: turns files into C++ arrays, so that nothing has to be found on disk later.
//
// embed_resources OUTPUT FUNCTION FILE... [-- FUNCTION FILE...]: each FUNCTION gives its files as BundledFiles, in order.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

struct Group {
    std::string function;
    std::vector<std::filesystem::path> files;
};

bool writeBytes(std::ofstream& out, const std::filesystem::path& file, const std::string& name) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in && bytes.empty()) {
        std::fprintf(stderr, "embed_resources: cannot read %s\n", file.string().c_str());
        return false;
    }
    out << "constexpr unsigned char " << name << "[] = {";
    for (std::size_t i = 0; i < bytes.size(); ++i)
        out << (i % 32 == 0 ? "\n" : "") << static_cast<unsigned>(static_cast<unsigned char>(bytes[i])) << ',';
    out << "};\n";
    return true;
}

} // namespace

int main(int argc, char** argv) {
    std::vector<Group> groups;
    bool begins = true;
    for (int i = 2; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--") {
            begins = true;
        } else if (begins) {
            groups.push_back({argument, {}});
            begins = false;
        } else {
            groups.back().files.emplace_back(argument);
        }
    }
    if (groups.empty())
        return 2;
    std::ofstream out(argv[1], std::ios::binary);
    out << "#include \"core/framework/bundled.h\"\n\n#include <array>\n\nnamespace waymark {\n\nnamespace {\n\n";
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (std::size_t f = 0; f < groups[g].files.size(); ++f) {
            if (!writeBytes(out, groups[g].files[f], "file" + std::to_string(g) + "_" + std::to_string(f)))
                return 1;
        }
    }
    out << "\nstd::string_view text(const unsigned char* bytes, std::size_t size) {\n"
           "    return {reinterpret_cast<const char*>(bytes), size};\n}\n\n} // namespace\n";
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const Group& group = groups[g];
        out << "\nstd::span<const BundledFile> " << group.function << "() {\n    static const std::array<BundledFile, "
            << group.files.size() << "> files{{";
        for (std::size_t f = 0; f < group.files.size(); ++f) {
            const std::string name = "file" + std::to_string(g) + "_" + std::to_string(f);
            out << "\n        {\"" << group.files[f].stem().string() << "\", text(" << name << ", sizeof " << name
                << ")},";
        }
        out << "\n    }};\n    return files;\n}\n";
    }
    out << "\n} // namespace waymark\n";
    out.close();
    return out ? 0 : 1;
}
