// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>
#include "host/lesson/exchange/loose_statement.hpp"
#include "proto/base/result.hpp"

// Private to host/lesson/exchange: a statement as named texts. These are the columns of our CSV, and what GIFT and Moodle XML
// carry beside their own parts, so that all three lose nothing in the same way.
namespace stemmig::exchange {

/// Name to text; what is empty is not in it.
using Fields = std::map<std::string, std::string>;

/// Every name in the order of the columns: "id", "kind", ..., "text_nl", "text_en", ...
[[nodiscard]] const std::vector<std::string>& fieldNames();
/// More choices have names than a statement may have, so that one with too many can be told.
[[nodiscard]] bool isField(const std::string& name);
[[nodiscard]] std::string choiceField(std::size_t number, const std::string& language);

[[nodiscard]] Fields fieldsOf(const LooseStatement& statement);
/// The statement again, or what is wrong with a field. Without a kind, one right choice makes a check.
[[nodiscard]] Result<LooseStatement, Text> statementOf(const Fields& fields);

/// The bubbles of a chat as lines to read: "Friend: Will you come?"
[[nodiscard]] std::string chatLines(const std::vector<ChatMessage>& chat, const std::string& language);

}  // namespace stemmig::exchange
