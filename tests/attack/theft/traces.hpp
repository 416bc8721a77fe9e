// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <bitset>
#include <functional>
#include <string>
#include <vector>
#include "proto/base/bytes.hpp"

// What a class's choices would look like in bytes, whoever wrote them down in whatever way.
namespace stemmig::attack {

/// A class after a round, as the test knows it; all lists in one order, the pupils'.
struct Known {
    std::vector<std::uint8_t> marks;       ///< 0..6 a choice, or passed
    std::vector<std::uint32_t> addresses;  ///< host order
    std::vector<ByteArray<32>> tokens, hashes;
    std::vector<std::uint16_t> seats;
    std::size_t choices = 4;  ///< of the statement

    [[nodiscard]] std::vector<unsigned> counts() const;
};

/// Bytes at fixed distances whose differences are those of the choices: whatever number stands for the first choice.
struct Trace {
    std::string name;
    std::vector<std::size_t> offsets;  ///< of each byte from the first
    std::vector<std::uint8_t> steps;   ///< what each byte is more than the first
    bool exact = false;                ///< the bytes themselves, not their differences
};

/// Rows of the choices of half a class, in the order of pupils, seats and tokens, 1 to 64 bytes apart.
[[nodiscard]] std::vector<Trace> rowsOf(const Known& known);
/// Choices in this one order, 1 to 64 bytes apart. With fewer than sixteen, chance would find them.
[[nodiscard]] std::vector<Trace> rowsOf(const std::string& order, const std::vector<std::uint8_t>& marks);
/// The table by seat number, as the guarded arena has it.
[[nodiscard]] Trace tableOf(const Known& known);
/// How many chose each, as numbers of 1 to 8 bytes side by side and as written by people and machines.
[[nodiscard]] std::vector<Trace> countsOf(const Known& known);

/// Calls `found` for each place where a trace lies.
void track(ByteView in, const std::vector<Trace>& traces, const std::function<void(const Trace&, std::size_t at)>& found);

/// Records: a byte at a fixed distance from something that names the pupil (address, token, its hash).
class Beside {
public:
    explicit Beside(const Known& known);
    void look(ByteView in);
    /// How many more pupils' choices the best such byte tells than it tells of the best of twenty classes with the same choices
    /// dealt out anew, as a share of the class. About 0 when no byte knows anything; memory has many bytes to choose from.
    [[nodiscard]] double advantage() const;

private:
    static constexpr int kReach = 128;  // bytes before and after
    using Values = std::bitset<256>;    // of one byte, wherever the name stands
    struct Names {
        std::vector<Bytes> of_pupil;
        std::vector<std::vector<Values>> seen;  ///< by pupil and distance
    };
    void note(Names& names, std::size_t pupil, ByteView in, std::size_t at);
    [[nodiscard]] unsigned told(const std::vector<std::uint8_t>& marks) const;

    std::vector<std::uint8_t> m_marks;
    std::vector<Names> m_names;
};

}  // namespace stemmig::attack
