// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace stemmig::test {

/// A sensitive lesson in order, small, with one of everything; the broken ones differ from it in one place.
inline const std::string& goodLesson() {
    static const std::string text = R"(# A lesson for tests.
id: "good"
revision: 3
order: 2
minutes: 45
audience { nl: "leerjaar 2 en 3" en: "years 2 and 3" }
sensitive: true
start_here: true
title { nl: "Veilig blijven" en: "Staying safe" }
public_title { nl: "Een gesprek" en: "A conversation" }
summary { nl: "Over hulp." en: "About help." }
key_messages {
  id: "km1"
  text { nl: "Hulp bestaat." en: "Help exists." }
}
learning_goals { id: "goal1" text { nl: "Weet waar hulp is." en: "Knows where help is." } }
preparation {
  heading { nl: "Vooraf" en: "Before" }
  paragraphs { nl: "Lees dit." en: "Read this." }
}
opening {
  minutes: 2
  read_aloud { nl: "Welkom." en: "Welcome." }
  ground_rules { nl: "Laat elkaar uitpraten." en: "Let others finish." }
  practice {
    id: "light"
    kind: OPINION
    text { nl: "Welk weer is het mooist?" en: "Which weather is nicest?" }
    choices { text { nl: "Zon" en: "Sun" } }
    choices { text { nl: "Regen" en: "Rain" } }
    choices { text { nl: "Sneeuw" en: "Snow" } }
  }
}
steps {
  talk {
    title { nl: "Praten" en: "Talk" }
    minutes: 3
    board { nl: "Wat is hulp?" en: "What is help?" }
    notes { nl: "Geef tijd." en: "Give time." }
  }
}
steps {
  statement {
    id: "why-no-help"
    kind: OPINION
    core: true
    minutes: 9
    text { nl: "Waarom vraagt iemand geen hulp?" en: "Why does somebody ask for no help?" }
    choices { text { nl: "Angst" en: "Fear" } }
    choices { text { nl: "Schaamte" en: "Shame" } }
    choices { text { nl: "Eigen keuze" en: "Own choice" } blames_victim: true }
    key_message: "km1"
    learning_goals: ["goal1"]
    class_prompts { nl: "Wat helpt?" en: "What helps?" }
    teacher_notes { nl: "De dader is fout." en: "The offender is wrong." }
    policy: STRICT
  }
}
steps { pause { title { nl: "Rust" en: "Rest" } minutes: 1 } }
steps {
  statement {
    id: "babysit"
    kind: RED_FLAG
    core: true
    minutes: 9
    text { nl: "Is dit foute boel?" en: "Is this a red flag?" }
    chat { sender { nl: "Buurvrouw" en: "Neighbour" } text { nl: "Kun je oppassen?" en: "Can you babysit?" } }
    chat { sender { nl: "Leerling" en: "Pupil" } text { nl: "Ik vraag het thuis." en: "I ask at home." } own: true }
    choices { text { nl: "Ja" en: "Yes" } }
    choices { text { nl: "Nee" en: "No" } }
    answer_key: 2
    harmless: true
    explanation { nl: "Thuis vragen mag." en: "Asking at home is fine." }
  }
}
closing {
  minutes: 5
  board { nl: "Hulp is er altijd." en: "Help is always there." }
  read_aloud { nl: "Het is nooit te laat." en: "It is never too late." }
  exit_slip { nl: "Schrijf iets op." en: "Write something." }
  after_care { nl: "Wie ging weg?" en: "Who left?" }
}
follow_up { weeks: 4 statements: "babysit" }
source { nl: "Eigen werk." en: "Own work." }
not_endorsed { nl: "Niet getoetst." en: "Not endorsed." }
)";
    return text;
}

/// The text with its only `from` replaced.
inline std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos || text.find(from, at + 1) != std::string::npos)
        return "test is wrong: not exactly once: " + from;
    return text.replace(at, from.size(), to);
}

inline std::string repeated(const std::string& piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

}  // namespace stemmig::test
