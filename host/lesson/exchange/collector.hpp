// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/lesson/exchange/exchange.hpp"
#include "host/lesson/exchange/fields.hpp"

// Private to host/lesson/exchange: what all formats do with each statement they find.
namespace stemmig::exchange {

class Collector {
public:
    explicit Collector(ExchangeFormat format) { m_imported.format = format; }

    /// One statement of the file: taken, or a problem that says why not.
    void take(int line, const Fields& fields);
    /// One statement that the format could not even take apart.
    void lose(int line, Text why);
    /// Something beside the statements, or a part of one that is left out.
    void remark(int line, Text what);
    /// The whole file: nothing is taken.
    void refuse(int line, Text why);
    /// No more is worth reading.
    [[nodiscard]] bool full() const { return m_refused; }

    [[nodiscard]] Imported imported() &&;

private:
    [[nodiscard]] std::optional<Text> complaint(const LooseStatement& statement) const;
    void count();

    Imported m_imported;
    std::map<std::string, int> m_lines;  ///< of the ids
    bool m_refused = false;
};

/// A failure before the first statement.
[[nodiscard]] Imported refused(ExchangeFormat format, ImportProblem why);

}  // namespace stemmig::exchange
