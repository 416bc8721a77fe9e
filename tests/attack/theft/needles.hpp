// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>
#include "proto/base/bytes.hpp"

// Looking for things that must not be there, in whatever dress they come.
namespace stemmig::attack {

/// These bytes as they are, as hexadecimal and base64 digits (every way they can lie in a longer text, both alphabets), and all
/// of that as text of two bytes a character in both orders.
[[nodiscard]] std::vector<Bytes> disguises(ByteView bytes);

/// Many things looked for at once.
class Hunt {
public:
    /// Looks for `bytes` in every disguise under this name. At least 8 bytes, or chance finds them.
    void wanted(const std::string& name, ByteView bytes);
    /// How often each name was found; names never found are not in it.
    [[nodiscard]] std::map<std::string, unsigned> find(ByteView in) const;
    [[nodiscard]] std::size_t names() const { return m_names.size(); }

private:
    struct Needle {
        Bytes bytes;
        std::size_t name;
    };
    [[nodiscard]] bool mayBegin(const std::uint8_t* at) const;

    std::vector<std::string> m_names;
    std::multimap<std::uint32_t, Needle> m_needles;                ///< by their first four bytes
    std::vector<bool> m_beginnings = std::vector<bool>(1U << 24);  ///< the first three: most of memory is passed over by these
};

/// The sum over all names.
[[nodiscard]] unsigned total(const std::map<std::string, unsigned>& found);
/// "token of pupil 3 (2), ..." for a person who has to find the leak.
[[nodiscard]] std::string inWords(const std::map<std::string, unsigned>& found);

}  // namespace stemmig::attack
