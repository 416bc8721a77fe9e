// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

// What a row of the attack harness measured, and whether it keeps the limit of tests/attack/limits.tsv.
namespace attack {

/// How much is measured. `Short` for all rows together takes no more than three minutes.
enum class Form : std::uint8_t {
    Brief,  ///< STEMMIG_BRIEF=1: enough to catch a planted fault; what is only printed is left out
    Short,
    Long,  ///< STEMMIG_LONG=1: all of it
};
[[nodiscard]] Form form();
[[nodiscard]] inline bool isLong() { return form() == Form::Long; }
/// So many repetitions of something: a third in a brief form.
[[nodiscard]] unsigned times(unsigned in_short, unsigned in_long);

/// The figures of one program. They go to $STEMMIG_FIGURES/<program>.tsv, for tests/attack/table.py.
class Figures {
public:
    /// Forgets what an earlier run of this program wrote.
    explicit Figures(std::string program);

    void set(const std::string& row, const std::string& figure, double value);
    /// For what this machine cannot do. The table says "not run", never "held".
    void notRun(const std::string& row, const std::string& figure, const std::string& reason);

    /// Writes the file and prints every figure with its limit, one a line, BROKEN in front of what breaks it.
    /// 0 when every limit is kept, else 1.
    [[nodiscard]] int judge() const;

private:
    struct Figure {
        std::string row;
        std::string name;
        std::string value;
        bool run = true;
    };

    std::string m_program;
    std::vector<Figure> m_figures;
};

/// The whole main() of a row: measures, judges. An exception is said, and is no figure: 2.
[[nodiscard]] int run(const std::string& program, const std::function<void(Figures&)>& measure);

}  // namespace attack
