// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include "host/session/view.hpp"

// Every text that goes with a result. Those who change one change what was promised to pupils: see docs/release.md.
namespace stemmig {
namespace {

Text both(const char* nl, const char* en) { return {{{"nl", nl}, {"en", en}}}; }

}  // namespace

const Text& levelWord(std::uint8_t level, std::uint8_t interior) {
    static const std::array<Text, 7> words{
        both("weinig of niemand", "few or nobody"),          both("ongeveer een op de zes", "about one in six"),
        both("ongeveer een derde", "about a third"),         both("ongeveer de helft", "about half"),
        both("ongeveer twee derde", "about two thirds"),     both("ongeveer vijf op de zes", "about five in six"),
        both("de meesten of iedereen", "most or everybody"),
    };
    static const Text part = both("een deel van de groep", "part of the group");
    return interior == 1 && level == 3 ? part : words.at(level);
}

const Text& resultFootnote() {
    static const Text text = both(
        "Afgerond, om iedereen te beschermen. Niet iedereen koos iets, dat mag. Niemand hoeft te zeggen wat hij koos.",
        "Rounded, to protect everybody. Not everybody chose something, and that is fine. Nobody has to say what they chose.");
    return text;
}

const Text& withheldSentence() {
    static const Text text = both("We tonen nu geen uitslag. Zo kan niemand raden wat jij koos. We praten zonder uitslag.",
                                  "We show no result now. That way nobody can guess what you chose. We talk without a result.");
    return text;
}

const Text& promise() {
    static const Text text = both(
        "Dit programma telt alleen en bewaart niet wat jij kiest. Je docent en de klas zien alleen woorden over de hele groep, "
        "zoals 'ongeveer een derde'.",
        "This program only counts and does not keep what you choose. Your teacher and the class see only words about the whole "
        "group, such as 'about a third'.");
    return text;
}

const Text& rehearsalNotice() {
    static const Text text = both("Oefening: deze antwoorden zijn niet anoniem.", "Rehearsal: these answers are not anonymous.");
    return text;
}

}  // namespace stemmig
