#include "core/json/json_value.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace waymark {

// Children are gathered on one stack; when a container ends, its part of the stack goes to the arena as one list.
class JsonTreeBuilder final : public JsonHandler {
public:
    JsonTreeBuilder(const JsonSource& source, JsonTree& tree) : m_text(source.text()), m_tree(tree) {}

    bool onBegin(JsonKind kind, std::size_t offset) override {
        m_open.push_back({kind, offset, m_key, m_items.size(), m_members.size()});
        return true;
    }

    bool onEnd(JsonKind kind, std::size_t offset) override {
        const Open open = m_open.back();
        m_open.pop_back();
        JsonValue value = make(kind, open.offset, offset + 1 - open.offset);
        if (kind == JsonKind::array) {
            value.m_items = keepFrom(m_items, open.firstItem, value.m_count);
        } else {
            value.m_members = keepFrom(m_members, open.firstMember, value.m_count);
        }
        m_key = open.key;
        add(value);
        return true;
    }

    bool onKey(std::string_view key, std::size_t offset) override {
        m_key = {key, offset};
        return true;
    }

    bool onString(std::string_view text, std::size_t offset) override {
        JsonValue value = make(JsonKind::string, offset, spelledLength(offset));
        value.m_text = text;
        add(value);
        return true;
    }

    bool onNumber(std::string_view spelling, std::size_t offset) override {
        JsonValue value = make(JsonKind::number, offset, spelling.size());
        value.m_text = spelling;
        add(value);
        return true;
    }

    bool onBoolean(bool boolean, std::size_t offset) override {
        JsonValue value = make(JsonKind::boolean, offset, boolean ? 4 : 5);
        value.m_boolean = boolean;
        add(value);
        return true;
    }

    bool onNull(std::size_t offset) override {
        add(make(JsonKind::null, offset, 4));
        return true;
    }

private:
    struct Key {
        std::string_view name;
        std::size_t offset = 0;
    };

    struct Open {
        JsonKind kind;
        std::size_t offset;
        Key key;
        std::size_t firstItem;
        std::size_t firstMember;
    };

    [[nodiscard]] JsonValue make(JsonKind kind, std::size_t offset, std::size_t length) const {
        JsonValue value;
        value.m_kind = kind;
        value.m_offset = offset;
        value.m_raw = m_text.substr(offset, length);
        return value;
    }

    [[nodiscard]] std::size_t spelledLength(std::size_t offset) const {
        std::size_t end = offset + 1;
        while (m_text[end] != '"')
            end += m_text[end] == '\\' ? 2U : 1U;
        return end + 1 - offset;
    }

    template <class Item>
    const Item* keepFrom(std::vector<Item>& stack, std::size_t first, std::size_t& count) {
        const std::span<const Item> kept = m_tree.m_arena.keep(std::span<const Item>(stack).subspan(first));
        stack.resize(first);
        count = kept.size();
        return kept.data();
    }

    void add(const JsonValue& value) {
        if (m_open.empty())
            m_tree.m_root = value;
        else if (m_open.back().kind == JsonKind::array)
            m_items.push_back(value);
        else
            m_members.push_back({m_key.name, m_key.offset, value});
    }

    std::string_view m_text;
    JsonTree& m_tree;
    Key m_key;
    std::vector<Open> m_open;
    std::vector<JsonValue> m_items;
    std::vector<JsonMember> m_members;
};

const JsonValue* JsonValue::find(std::string_view name) const noexcept {
    const auto found = std::ranges::find(members(), name, &JsonMember::name);
    return found == members().end() ? nullptr : &found->value;
}

std::optional<JsonTree> readJsonTree(const JsonSource& source, const JsonLimits& limits, JsonReport& report) {
    std::optional<JsonTree> tree(std::in_place);
    JsonTreeBuilder builder(source, *tree);
    if (!readJson(source, limits, tree->m_arena, builder, report))
        tree.reset();
    return tree;
}

} // namespace waymark
