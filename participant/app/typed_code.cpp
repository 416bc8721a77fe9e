// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/typed_code.hpp"

#include <QList>

namespace stemmig {
namespace {

/// Spaces, and every dash a keyboard may write by itself.
bool isIgnored(char32_t c) { return QChar::isSpace(c) || c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

bool isLetter(const QString& sign) {
    // O, I and L are read as digits.
    constexpr QStringView kRead = u"OIL";
    const QString upper = sign.toUpper();
    return upper.size() == 1 && (kRead.contains(upper.front()) ||
                                 (upper.front().unicode() < 0x80 &&
                                  kCrockford.find(static_cast<char>(upper.front().unicode())) != std::string_view::npos));
}

}  // namespace

TypedCode readTyped(const QString& typed) {
    TypedCode out;
    QString meant;
    for (const char32_t c : typed.toUcs4()) {
        if (isIgnored(c)) continue;
        const QString sign = QString::fromUcs4(&c, 1);
        ++out.signs;
        meant += sign;
        if (out.foreign.isEmpty() && !isLetter(sign)) out.foreign = sign.toUpper();
    }
    if (out.foreign.isEmpty()) out.code = readShortCode(meant.toStdString());
    return out;
}

}  // namespace stemmig
