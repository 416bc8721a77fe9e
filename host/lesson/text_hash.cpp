// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/text_hash.hpp"

#include <sodium.h>

namespace stemmig {

namespace {

void putSize(std::string& out, std::size_t size) {
    ByteArray<8> bytes{};
    storeU64(bytes, size);
    out.append(bytes.begin(), bytes.end());
}

void putString(std::string& out, std::string_view text) {
    putSize(out, text.size());
    out += text;
}

void putText(std::string& out, const Text& text) {
    putSize(out, text.by_language.size());
    for (const auto& [language, sentence] : text.by_language) {
        putString(out, language);
        putString(out, sentence);
    }
}

}  // namespace

TextHash hashOf(std::string_view bytes) {
    TextHash hash{};
    const ByteView view = asBytes(bytes);
    crypto_generichash(hash.data(), hash.size(), view.data(), view.size(), nullptr, 0);
    return hash;
}

TextHash hashOf(const Question& question) {
    std::string framed;
    putString(framed, "stemmig/question/1");
    putText(framed, question.text);
    putSize(framed, question.chat.size());
    for (const ChatMessage& message : question.chat) {
        putText(framed, message.sender);
        putText(framed, message.text);
        putSize(framed, message.own ? 1 : 0);
    }
    putSize(framed, question.choices.size());
    for (const Text& choice : question.choices) putText(framed, choice);
    return hashOf(framed);
}

}  // namespace stemmig
