// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/exchange/decode.hpp"

#include <array>
#include <optional>
#include "host/lesson/exchange/sentence.hpp"
#include "host/lesson/unicode.hpp"

namespace stemmig::exchange {

namespace {

/// What Windows-1252 has at 0x80..0x9F; 0: nothing.
constexpr std::array<char16_t, 32> kWindows{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

Err<ImportProblem> fail(int line, std::string nl, std::string en) {
    return Err{ImportProblem{line, true, both(std::move(nl), std::move(en))}};
}

Result<std::string, ImportProblem> fromWindows(std::string_view bytes) {
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80) {
            out += bytes[i];
            continue;
        }
        const char32_t letter = byte < 0xA0 ? kWindows.at(byte - 0x80u) : byte;
        if (letter == 0)
            return fail(lineAt(bytes, i), "hier staat een teken dat UTF-8 noch Windows-1252 is; bewaar het bestand als UTF-8",
                        "there is a character here that is neither UTF-8 nor Windows-1252; save the file as UTF-8");
        appendUtf8(out, letter);
    }
    return out;
}

Result<std::string, ImportProblem> fromUtf16(std::string_view bytes, bool big) {
    const auto broken = [] {
        return fail(0, "dit bestand begint als UTF-16 maar is dat niet; bewaar het als UTF-8",
                    "this file begins as UTF-16 but is not; save it as UTF-8");
    };
    if (bytes.size() % 2 != 0) return broken();
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(big ? first << 8 | second : second << 8 | first);
    };
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t letter = unit(at);
        if (letter >= 0xD800 && letter < 0xDC00 && at + 2 < bytes.size()) {
            const char32_t low = unit(at + 2);
            if (low < 0xDC00 || low > 0xDFFF) return broken();
            letter = 0x10000 + ((letter - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        } else if (letter >= 0xD800 && letter < 0xE000) {
            return broken();
        }
        appendUtf8(out, letter);
    }
    return out;
}

std::optional<std::size_t> firstControl(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) return i;
    }
    return std::nullopt;
}

Result<std::string, ImportProblem> asUtf8(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        if (const auto bad = firstInvalidUtf8(bytes))
            return fail(lineAt(bytes, *bad),
                        "dit bestand zegt dat het UTF-8 is, maar hier is het dat niet; bewaar het opnieuw als UTF-8",
                        "this file says it is UTF-8, but here it is not; save it as UTF-8 again");
        return std::string(bytes);
    }
    if (bytes.starts_with("\xFF\xFE")) return fromUtf16(bytes.substr(2), false);
    if (bytes.starts_with("\xFE\xFF")) return fromUtf16(bytes.substr(2), true);
    if (!firstInvalidUtf8(bytes)) return std::string(bytes);
    return fromWindows(bytes);
}

}  // namespace

Result<std::string, ImportProblem> decoded(std::string_view bytes) {
    if (bytes.size() > kImportSize)
        return fail(0, "dit bestand is groter dan 1 MiB; geen les is zo lang. Is dit het goede bestand?",
                    "this file is over 1 MiB; no lesson is that long. Is this the right file?");
    auto text = asUtf8(bytes);
    if (!text) return text;
    if (const auto control = firstControl(text.value()))
        return fail(
            lineAt(text.value(), *control),
            "hier staat een onzichtbaar stuurteken; dit lijkt geen tekstbestand. Bewaar het opnieuw als tekst (UTF-8)",
            "there is an invisible control character here; this does not look like a text file. Save it as text (UTF-8) again");
    return text;
}

int lineAt(std::string_view text, std::size_t offset) {
    int line = 1;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i)
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n'))) ++line;
    return line;
}

}  // namespace stemmig::exchange
