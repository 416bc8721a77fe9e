// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <google/protobuf/descriptor.h>
#include <string>
#include <string_view>

// Private to host/lesson: from the Protobuf parser's English to sentences an author can act on.
namespace stemmig::textproto {

struct Explained {
    std::string rule;     ///< "unknown-field"
    std::string message;  ///< what is wrong, and what would be right
    std::size_t offset;   ///< of the word that is wrong
};

/// @param at where the parser stood, which is behind a name it had already read
/// @param raw the parser's own message
/// @param root type of the whole file
[[nodiscard]] Explained explain(std::string_view file, std::size_t at, const std::string& raw,
                                const google::protobuf::Descriptor& root);

}  // namespace stemmig::textproto
