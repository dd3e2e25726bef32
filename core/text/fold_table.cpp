#include "core/text/fold_table.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace waymark {

namespace {

// One letter for each character of the block; '.': the character stays; '*': spelt with two letters, see below.
constexpr char32_t latinBegin = 0xc0; // Latin-1 Supplement, Latin Extended-A and -B
constexpr std::string_view latin = "aaaaaa*ceeeeiiiidnooooo.ouuuuy**aaaaaa*ceeeeiiiidnooooo.ouuuuy*y"
                                   "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
                                   "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
                                   "bbbb..occdddd.eeeffgg*iikkllmnnooo**pprsss..tttuu.vyyzzzzz..zz.w"
                                   "....*********aaiioouuuuuuuuuueaaaa**ggggkkoooozzj***gg*wnnaa**oo"
                                   "aaaaeeeeiiiioooorrrruuuussttyyhhnd**zzaaeeooooooooyylntj..acclts"
                                   "z..buveejjqqrryy";
constexpr char32_t latinAdditionalBegin = 0x1e00; // Latin Extended Additional
constexpr std::string_view latinAdditional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                             "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                             "wwwwwwwwwwxxxxyyzzzzzzhtwyasss*.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                             "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy**vvyy";
static_assert(latin.size() == 0x250 - 0xc0);
static_assert(latinAdditional.size() == 0x1f00 - 0x1e00);

struct Spelling {
    char32_t character;
    std::string_view text;
};

constexpr Spelling spellings[] = {
    {0xc6, "ae"},   {0xde, "th"},   {0xdf, "ss"},    {0xe6, "ae"},    {0xfe, "th"},   {0x132, "ij"},  {0x133, "ij"},
    {0x152, "oe"},  {0x153, "oe"},  {0x195, "hv"},   {0x1a2, "oi"},   {0x1a3, "oi"},  {0x1c4, "dz"},  {0x1c5, "dz"},
    {0x1c6, "dz"},  {0x1c7, "lj"},  {0x1c8, "lj"},   {0x1c9, "lj"},   {0x1ca, "nj"},  {0x1cb, "nj"},  {0x1cc, "nj"},
    {0x1e2, "ae"},  {0x1e3, "ae"},  {0x1f1, "dz"},   {0x1f2, "dz"},   {0x1f3, "dz"},  {0x1f6, "hv"},  {0x1fc, "ae"},
    {0x1fd, "ae"},  {0x222, "ou"},  {0x223, "ou"},   {0x1e9e, "ss"},  {0x1efa, "ll"}, {0x1efb, "ll"}, {0xfb00, "ff"},
    {0xfb01, "fi"}, {0xfb02, "fl"}, {0xfb03, "ffi"}, {0xfb04, "ffl"}, {0xfb05, "st"}, {0xfb06, "st"},
};

struct Range {
    char32_t first;
    char32_t last;
};

constexpr bool isIn(char32_t character, const Range* begin, const Range* end) noexcept {
    const Range* const found = std::upper_bound(
        begin, end, character, [](char32_t wanted, const Range& range) { return wanted < range.first; });
    return found != begin && character <= std::prev(found)->last;
}

// Ascending, as the search by halves needs it.
constexpr Range ignoredRanges[] = {
    {0x27, 0x27},     {0xad, 0xad},     {0x2bb, 0x2bd},   {0x2ca, 0x2cb},   {0x300, 0x36f},   {0x483, 0x489},
    {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x200b, 0x200f}, {0x2018, 0x2019}, {0x201b, 0x201b}, {0x202a, 0x202e},
    {0x2060, 0x206f}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xfeff, 0xfeff}, {0xff07, 0xff07},
};
constexpr Range borderRanges[] = {
    {0x00, 0x26},     {0x28, 0x2f},     {0x3a, 0x40},     {0x5b, 0x60},     {0x7b, 0xa9},     {0xab, 0xac},
    {0xae, 0xb1},     {0xb4, 0xb4},     {0xb6, 0xb8},     {0xbb, 0xbf},     {0xd7, 0xd7},     {0xf7, 0xf7},
    {0x37e, 0x37e},   {0x387, 0x387},   {0x55a, 0x55f},   {0x589, 0x58a},   {0x5be, 0x5be},   {0x60c, 0x60d},
    {0x61b, 0x61b},   {0x61f, 0x61f},   {0x6d4, 0x6d4},   {0x1680, 0x1680}, {0x2000, 0x200a}, {0x2010, 0x2017},
    {0x201a, 0x201a}, {0x201c, 0x2029}, {0x202f, 0x205f}, {0x20a0, 0x20cf}, {0x2190, 0x245f}, {0x2500, 0x2bff},
    {0x2e00, 0x2e7f}, {0x3000, 0x3004}, {0x3008, 0x3020}, {0x3030, 0x3030}, {0xfe30, 0xfe6f}, {0xff00, 0xff06},
    {0xff08, 0xff0f}, {0xff1a, 0xff20}, {0xff3b, 0xff40}, {0xff5b, 0xff65}, {0xfff9, 0xfffd},
};

constexpr bool isAsciiLetterOrDigit(char32_t c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Every ASCII character's own lower-case spelling, for views into it.
constexpr auto ascii = [] {
    std::array<char, 128> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i - 'A' + 'a' : i);
    return all;
}();

std::string_view inBlock(std::string_view block, char32_t offset, char32_t character) noexcept {
    const std::string_view letter = block.substr(offset, 1);
    if (letter == ".")
        return {};
    if (letter != "*")
        return letter;
    const auto* const found = std::ranges::find(spellings, character, &Spelling::character);
    return found == std::end(spellings) ? std::string_view() : found->text;
}

char32_t foldedGreek(char32_t c) noexcept {
    switch (c) {
    case 0x386:
    case 0x3ac:
        return 0x3b1;
    case 0x388:
    case 0x3ad:
        return 0x3b5;
    case 0x389:
    case 0x3ae:
        return 0x3b7;
    case 0x38a:
    case 0x390:
    case 0x3aa:
    case 0x3af:
    case 0x3ca:
        return 0x3b9;
    case 0x38c:
    case 0x3cc:
        return 0x3bf;
    case 0x38e:
    case 0x3ab:
    case 0x3b0:
    case 0x3cb:
    case 0x3cd:
        return 0x3c5;
    case 0x38f:
    case 0x3ce:
        return 0x3c9;
    case 0x3c2: // the sigma at the end of a word
        return 0x3c3;
    default:
        return c >= 0x391 && c <= 0x3a9 && c != 0x3a2 ? c + 0x20 : c;
    }
}

char32_t foldedCyrillic(char32_t c) noexcept {
    if (c == 0x401 || c == 0x451)
        return 0x435;
    if (c < 0x410)
        return c + 0x50;
    if (c < 0x430)
        return c + 0x20;
    if (c == 0x4c0)
        return 0x4cf;
    if (c >= 0x4c1 && c <= 0x4ce)
        return (c & 1U) != 0 ? c + 1 : c;
    const bool inPairs = (c >= 0x460 && c <= 0x481) || (c >= 0x48a && c <= 0x52f && c != 0x4cf);
    return inPairs ? c | 1U : c;
}

} // namespace

FoldClass foldClass(char32_t character) noexcept {
    if (character == ' ')
        return FoldClass::border;
    if (isAsciiLetterOrDigit(character))
        return FoldClass::letter;
    if (character == '-' || character == 0x2010 || character == 0x2011)
        return FoldClass::hyphen;
    if (isIn(character, std::begin(ignoredRanges), std::end(ignoredRanges)))
        return FoldClass::ignored;
    if (isIn(character, std::begin(borderRanges), std::end(borderRanges)))
        return FoldClass::border;
    return FoldClass::letter;
}

std::string_view foldedSpelling(char32_t character) noexcept {
    if (character < 128)
        return {&ascii[character], 1};
    if (character >= latinBegin && character < latinBegin + latin.size())
        return inBlock(latin, character - latinBegin, character);
    if (character >= latinAdditionalBegin && character < latinAdditionalBegin + latinAdditional.size())
        return inBlock(latinAdditional, character - latinAdditionalBegin, character);
    if (character >= 0xff21 && character <= 0xff5a && (character < 0xff3b || character > 0xff40))
        return {&ascii[character - 0xff21 + 'A'], 1};
    if (character >= 0xfb00 && character <= 0xfb06)
        return std::ranges::find(spellings, character, &Spelling::character)->text;
    return {};
}

char32_t foldedCharacter(char32_t character) noexcept {
    if (character >= 0x370 && character < 0x400)
        return foldedGreek(character);
    if (character >= 0x400 && character < 0x530)
        return foldedCyrillic(character);
    if (character >= 0x531 && character <= 0x556)
        return character + 0x30;
    return character;
}

} // namespace waymark
