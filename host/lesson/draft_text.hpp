// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <google/protobuf/message.h>
#include <string>
#include <string_view>

// Private to host/lesson: a draft as a file that people can read, and that is always UTF-8.
namespace stemmig::draft {

/// The lines of comment a draft of this file begins with: its licence, and what an editor of text needs to know.
[[nodiscard]] std::string headOf(std::string_view textproto);
[[nodiscard]] std::string write(const std::string& head, const google::protobuf::Message& file);

}  // namespace stemmig::draft
