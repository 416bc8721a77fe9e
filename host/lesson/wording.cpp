// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/wording.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <set>

namespace stemmig::wording {

namespace {

using Words = std::vector<std::string>;
using WordSet = std::set<std::string, std::less<>>;

bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Runs of letters as they stand. An apostrophe ends a word, so that "I'm" is "I", "m"; only ASCII is lowered later,
/// which is enough for the word lists here.
Words wordsOf(std::string_view text) {
    Words words;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        // The typographic apostrophe, quotes and dash are three bytes that start with E2 80.
        const bool mark = i + 2 < text.size() && text.substr(i, 2) == "\xE2\x80";
        if (i < text.size() && !mark && isLetter(text[i])) {
            word += text[i];
            continue;
        }
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
        if (mark) i += 2;
    }
    return words;
}

std::string lowered(std::string_view word) {
    std::string out(word);
    for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

Words loweredAll(Words words) {
    for (std::string& word : words) word = lowered(word);
    return words;
}

/// Split at any of these signs; empty pieces left out.
std::vector<std::string_view> piecesOf(std::string_view text, std::string_view signs) {
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(signs), text.size());
        if (end > 0) pieces.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

const WordSet& ownWords(const std::string& language) {
    static const WordSet nl{"ik", "mij", "me", "mijn", "mezelf", "mijzelf", "jij", "je", "jou", "jouw", "jezelf", "jullie"};
    static const WordSet en{"i", "me", "my", "mine", "myself", "you", "your", "yours", "yourself", "yourselves"};
    static const WordSet none;
    return language == "nl" ? nl : language == "en" ? en : none;
}

const WordSet& negations(const std::string& language) {
    static const WordSet nl{"niet", "geen", "nooit", "niemand", "niets", "niks", "nergens"};
    static const WordSet en{"not", "no", "never", "nobody", "nothing", "nowhere", "none", "cannot", "without"};
    static const WordSet none;
    return language == "nl" ? nl : language == "en" ? en : none;
}

/// Common first names in Dutch classes that are no ordinary words ("Mark", "Rose" and "Will" are left out).
const WordSet& names() {
    static const WordSet list{
        "Aisha",     "Ahmed",  "Ali",    "Amber",   "Amina",  "Anna",    "Anne",   "Anouk",   "Ayoub",   "Bilal",    "Bram",
        "Charlotte", "Chloe",  "Daan",   "Daniel",  "David",  "Denise",  "Eline",  "Elif",    "Emily",   "Emma",     "Emre",
        "Esther",    "Eva",    "Fatima", "Femke",   "Finn",   "Fleur",   "Hamza",  "Hannah",  "Hassan",  "Ibrahim",  "Iris",
        "Isa",       "Jack",   "James",  "Jasmijn", "Jasper", "Jayden",  "Jeroen", "Jesse",   "Jessica", "Jip",      "Joep",
        "Johan",     "John",   "Julia",  "Julian",  "Karim",  "Kevin",   "Khalid", "Kim",     "Lars",    "Laura",    "Leila",
        "Levi",      "Liam",   "Lieke",  "Lily",    "Linda",  "Lisa",    "Liv",    "Lotte",   "Lucas",   "Luuk",     "Maria",
        "Marieke",   "Maryam", "Mees",   "Mehmet",  "Mia",    "Michael", "Milan",  "Mila",    "Mohamed", "Mohammed", "Mustafa",
        "Naomi",     "Nina",   "Noah",   "Noor",    "Nora",   "Olivia",  "Omar",   "Peter",   "Pieter",  "Rachel",   "Rayan",
        "Robin",     "Romy",   "Ruben",  "Sam",     "Samira", "Sanne",   "Sara",   "Sarah",   "Sem",     "Sophia",   "Sophie",
        "Stijn",     "Tess",   "Thijs",  "Thomas",  "Tim",    "Tom",     "Yara",   "Youssef", "Yusuf",   "Zoe",      "Zoey",
        "Zeynep"};
    return list;
}

/// Starts of words that read as lurid.
std::string graphicWord(const Words& words) {
    static constexpr std::array kStarts{"verkracht", "porno", "naakt", "bloed", "vermoord", "gemarteld", "aangerand", "misbruikt",
                                        "rape",      "porn",  "naked", "nude",  "bloody",   "murder",    "tortur"};
    for (const std::string& word : words) {
        for (const char* start : kStarts) {
            if (word.rfind(start, 0) == 0) return word;
        }
    }
    return {};
}

/// A number next to a currency. Letters of the currency must be a word of their own.
bool namesAmount(std::string_view text) {
    static const WordSet currencies{"euro", "euros", "eur", "dollar", "dollars", "pond", "pounds", "cent", "bucks"};
    static const WordSet numbers{"tien",    "twintig",     "dertig",      "veertig", "vijftig", "zestig",
                                 "honderd", "tweehonderd", "vijfhonderd", "duizend", "ten",     "twenty",
                                 "thirty",  "forty",       "fifty",       "hundred", "thousand"};
    for (const std::string_view sign : {"\xE2\x82\xAC", "$", "\xC2\xA3"}) {
        for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) {
            const std::string_view before = text.substr(0, at), after = text.substr(at + sign.size());
            const std::size_t last = before.find_last_not_of(' '), first = after.find_first_not_of(' ');
            if (last != std::string_view::npos && isDigit(before[last])) return true;
            if (first != std::string_view::npos && isDigit(after[first])) return true;
        }
    }
    // Words and numbers in one row: "50 euro", "euro 50", "fifty euros", "50,- euro".
    Words row;
    std::string piece;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool part = i < text.size() && (isLetter(text[i]) || isDigit(text[i]));
        const bool turn = part && !piece.empty() && isDigit(piece.back()) != isDigit(text[i]);
        if ((!part || turn) && !piece.empty()) row.push_back(lowered(std::exchange(piece, {})));
        if (part) piece += text[i];
    }
    const auto isNumber = [&](const std::string& word) { return isDigit(word.front()) || numbers.contains(word); };
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
        if (currencies.contains(row[i]) && isNumber(row[i + 1])) return true;
        if (isNumber(row[i]) && currencies.contains(row[i + 1])) return true;
    }
    return false;
}

std::string firstIn(const Words& words, const WordSet& set) {
    const auto found = std::find_if(words.begin(), words.end(), [&](const std::string& word) { return set.contains(word); });
    return found == words.end() ? "" : *found;
}

void checkSentences(std::string_view text, const std::string& language, std::vector<Finding>& out) {
    const WordSet& no = negations(language);
    for (const std::string_view clause : piecesOf(text, ".!?\n,;:")) {
        const Words words = loweredAll(wordsOf(clause));
        auto negative = std::count_if(words.begin(), words.end(), [&](const std::string& word) { return no.contains(word); });
        // "isn't" is cut to "isn", "t".
        for (std::size_t i = 1; language == "en" && i < words.size(); ++i)
            negative += words[i] == "t" && words[i - 1].ends_with('n');
        if (negative < 2) continue;
        out.push_back({Severity::Warning, "double-negative", "two negatives in one sentence; say it the positive way"});
    }
    for (const std::string_view sentence : piecesOf(text, ".!?\n")) {
        const std::size_t count = wordsOf(sentence).size();
        if (count <= 20) continue;
        out.push_back({Severity::Warning, "long-sentence",
                       "this sentence has " + std::to_string(count) + " words; 20 is the most that reads well, cut it in two"});
    }
}

}  // namespace

std::vector<Finding> check(std::string_view text, const std::string& language, Use use) {
    std::vector<Finding> out;
    const Words words = wordsOf(text);
    const Words low = loweredAll(words);
    if (use == Use::Statement) {
        if (const std::string own = firstIn(low, ownWords(language)); !own.empty()) {
            out.push_back(
                {Severity::Error, "own-experience",
                 "\"" + own +
                     "\" makes this about the pupil's own life, which may not be asked; speak of \"a pupil\" or \"somebody\""});
        }
    }
    if (namesAmount(text)) {
        out.push_back({Severity::Error, "money",
                       "an amount of money reads like an advert and ages; write \"a lot of money\" or leave it out"});
    }
    if (use != Use::Class) {
        if (const std::string name = firstIn(words, names()); !name.empty()) {
            out.push_back(
                {Severity::Error, "personal-name",
                 "\"" + name + "\" may be somebody's name in this class; write a role, \"a friend\" or \"a classmate\""});
        }
    }
    if (const std::string graphic = graphicWord(low); !graphic.empty()) {
        out.push_back({Severity::Warning, "graphic-word",
                       "\"" + graphic + "\" paints a picture some pupils know too well; a calmer word does"});
    }
    checkSentences(text, language, out);
    return out;
}

std::string topicWord(std::string_view text) {
    static constexpr std::array kStarts{"mensenhandel", "uitbuit", "seks", "crimin", "prostitu", "loverboy", "slachtoffer",
                                        "traffick",     "exploit", "sex",  "victim", "abuse",    "misbruik", "slaver"};
    for (const std::string& word : loweredAll(wordsOf(text))) {
        for (const char* start : kStarts) {
            if (word.find(start) != std::string::npos) return word;
        }
    }
    return {};
}

bool speaksOfHelp(std::string_view text) {
    static const WordSet helping{"hulp",      "help",      "helpen", "helpt",   "praten", "praat",
                                 "vertellen", "vertrouwt", "talk",   "talking", "tell",   "helps"};
    return !firstIn(loweredAll(wordsOf(text)), helping).empty();
}

}  // namespace stemmig::wording
