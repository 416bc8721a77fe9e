// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/lesson/exchange/fields.hpp"

// Private to host/lesson/exchange: answers with weights, as GIFT and Moodle XML have them.
namespace stemmig::exchange {

struct MarkedAnswer {
    std::string text;
    double percent = 0;    ///< 100: right; less than 0 costs points
    std::string feedback;  ///< what Moodle says to who chose it
};

/// Puts choices, right answers and feedback into the fields that are not there yet. Feedback becomes the explanation when there
/// is none and it belongs to the one right answer, else a note for the teacher: no text is thrown away.
void putAnswers(Fields& fields, const std::vector<MarkedAnswer>& answers, const std::string& language);

/// "Klopt" and "Klopt niet", for formats that only know true and false.
[[nodiscard]] std::vector<MarkedAnswer> trueFalse(bool right, const std::string& language);

/// How much Moodle gives for each choice: all for the right one; where none is right, all for every choice, since Moodle takes
/// no question that nobody can answer.
[[nodiscard]] bool earnsAll(const LooseStatement& statement, std::size_t choice);

/// The fields that have no place in Moodle's own parts of a question in this language.
[[nodiscard]] Fields fieldsBeside(const LooseStatement& statement, const std::string& language);
/// The question as Moodle asks it: the statement, and its chat below it.
[[nodiscard]] std::string askedText(const LooseStatement& statement, const std::string& language);
/// Puts the text of such a question: without the chat, when that is in the fields too.
void putAskedText(Fields& fields, const std::string& asked, const std::string& language);

}  // namespace stemmig::exchange
