// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/pdf/samples.hpp"

#include <stdexcept>
#include "host/lesson/reader.hpp"

namespace stemmig::test {

namespace {

std::shared_ptr<const Lesson> shipped(const std::string& id) {
    const auto read = readLessonFile(std::string(STEMMIG_SOURCE_DIR "/content/lessons/") + id + ".textproto");
    if (!read) throw std::runtime_error("no lesson " + id);
    return read.value().lesson;
}

Help shippedHelp() {
    const auto help = readHelpFile(STEMMIG_SOURCE_DIR "/content/help/help.textproto");
    if (!help) throw std::runtime_error("no help");
    return help.value();
}

/// A whole lesson: every statement asked, every level somewhere, second rounds, one result withheld, one text changed.
PastSession wholeLesson(const Lesson& lesson, const std::string& day, std::uint8_t shift) {
    PastSession past;
    past.id = "0a0b0c";
    past.day = day;
    past.lesson = lesson.id;
    past.label = "2b";
    past.follow_up = "2026-12-14";
    if (lesson.steps.front().kind == StepKind::Opening) past.rules = lesson.steps.front().board;
    std::uint8_t level = shift;
    for (const Step& step : lesson.steps) {
        if (!step.statement || step.statement->practice) continue;
        PastRound round;
        round.statement = step.statement->id;
        round.hash = step.statement->hash;
        round.release.shown = past.rounds.size() != 3;
        for (std::size_t i = 0; round.release.shown && i < step.statement->question->choices.size(); ++i) {
            round.release.levels.push_back(level);
            level = static_cast<std::uint8_t>((level + 3) % 7);
        }
        past.rounds.push_back(round);
        if (round.release.shown && past.rounds.size() % 3 == 1) {
            round.attempt = 2;
            std::swap(round.release.levels.front(), round.release.levels.back());
            past.rounds.push_back(round);
        }
    }
    past.rounds.back().hash.fill(1);
    return past;
}

School school() {
    return {{{"Mw. A. de Vries", "vertrouwenspersoon", "lokaal 12, begane grond", "maandag t/m donderdag", "06-12 34 56 78"},
             {"Dhr. M. Öztürk", "mentor 2b", "lokaal 204", "elke dag in de pauze", ""},
             {"Zorgteam", "", "kamer 3, naast de conciërge en het kopieerapparaat achter de trap", "", "030-123 45 67"}},
            {"0800-0432"}};
}

std::vector<PaperTicket> tickets() {
    const std::string signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    std::vector<PaperTicket> out;
    for (std::size_t i = 0; i < 25; ++i) {
        std::string code;
        for (std::size_t k = 0; k < 8; ++k) code += signs[(i * 7 + k * k * 5 + i * k) % signs.size()];
        out.push_back({code, "http://192.168.178.20:4711/#uV3Tq9yQm0b1kK2cXo7ZJw5sG8hN4rPfLdEaYtBiMxS." + code});
    }
    return out;
}

}  // namespace

std::vector<Sample> samples(const std::string& language) {
    const auto lesson = shipped("seksuele-uitbuiting");
    const SessionReport first = makeReport(lesson.get(), wholeLesson(*lesson, "2026-11-23", 2));
    const SessionReport second = makeReport(lesson.get(), wholeLesson(*lesson, "2026-12-14", 5));
    return {{"report", reportDocument(first, language, true)},
            {"comparison", comparisonDocument(compare(first, second), language)},
            {"preparation", preparationDocument(*lesson, shippedHelp(), school(), language)},
            {"slips", exitSlips(*lesson, language, 30)},
            {"lesson", lessonDocument(*lesson, language)},
            {"tickets", ticketDocument(tickets(), "192.168.178.20:4711", language)}};
}

}  // namespace stemmig::test
