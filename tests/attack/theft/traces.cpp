// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/traces.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <numeric>
#include <random>
#include <unordered_map>

namespace stemmig::attack {
namespace {

constexpr std::size_t kHalf = 32;  // pupils in a row: with fewer, chance would find them
constexpr std::array<std::size_t, 11> kApart{1, 2, 4, 8, 12, 16, 24, 32, 40, 48, 64};

Trace traceOf(const std::string& name, const std::vector<std::size_t>& offsets, const std::vector<std::uint8_t>& marks) {
    Trace out{name, {}, {}};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        out.offsets.push_back(offsets[i] - offsets[0]);
        out.steps.push_back(static_cast<std::uint8_t>(marks[i] - marks[0]));
    }
    return out;
}

Trace exactly(const std::string& name, const Bytes& bytes) {
    Trace out{name, {}, bytes, true};
    out.offsets.resize(bytes.size());
    std::iota(out.offsets.begin(), out.offsets.end(), std::size_t{0});
    return out;
}

/// The pupils, sorted by something of theirs.
template <class Key>
std::vector<std::size_t> by(const std::vector<Key>& keys) {
    std::vector<std::size_t> out(keys.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    std::sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    return out;
}

bool lies(const std::uint8_t* at, const Trace& trace) {
    const std::uint8_t base = trace.exact ? std::uint8_t{0} : at[0];
    for (std::size_t i = trace.exact ? 0 : 1; i < trace.steps.size(); ++i) {
        if (static_cast<std::uint8_t>(at[trace.offsets[i]] - base) != trace.steps[i]) return false;
    }
    return true;
}

}  // namespace

std::vector<unsigned> Known::counts() const {
    std::vector<unsigned> out(choices);
    for (const std::uint8_t mark : marks) {
        if (mark < choices) ++out[mark];
    }
    return out;
}

std::vector<Trace> rowsOf(const std::string& order, const std::vector<std::uint8_t>& marks) {
    std::vector<Trace> out;
    for (const std::size_t apart : kApart) {
        std::vector<std::size_t> offsets;
        for (std::size_t i = 0; i < marks.size(); ++i) offsets.push_back(i * apart);
        out.push_back(traceOf("row " + order + ", " + std::to_string(apart) + " apart", offsets, marks));
    }
    return out;
}

std::vector<Trace> rowsOf(const Known& known) {
    std::vector<std::pair<std::string, std::vector<std::size_t>>> orders{{"by joining", by(known.addresses)},
                                                                         {"by token", by(known.tokens)}};
    if (!known.hashes.empty()) orders.emplace_back("by token hash", by(known.hashes));
    if (!known.seats.empty()) orders.emplace_back("by seat", by(known.seats));
    std::vector<Trace> out;
    for (const auto& [name, order] : orders) {
        for (std::size_t from = 0; from + kHalf <= order.size(); from += kHalf) {
            std::vector<std::uint8_t> marks;
            for (std::size_t i = 0; i < kHalf; ++i) marks.push_back(known.marks[order[from + i]]);
            for (Trace& row : rowsOf(name, marks)) out.push_back(std::move(row));
        }
    }
    return out;
}

Trace tableOf(const Known& known) {
    std::vector<std::size_t> offsets;
    std::vector<std::uint8_t> marks;
    for (const std::size_t pupil : by(known.seats)) {
        if (known.marks[pupil] >= known.choices) continue;  // how passing is marked is the arena's own affair
        offsets.push_back(known.seats[pupil]);
        marks.push_back(known.marks[pupil]);
    }
    return traceOf("table by seat", offsets, marks);
}

std::vector<Trace> countsOf(const Known& known) {
    std::vector<Trace> out;
    for (const std::size_t size : {1U, 2U, 4U, 8U}) {
        // A list of seven as the program has it; of single bytes the empty rest is looked for too, or chance finds four.
        Bytes bytes((size == 1 ? 7 : known.choices) * size);
        const auto counts = known.counts();
        for (std::size_t i = 0; i < counts.size(); ++i) bytes[i * size] = static_cast<std::uint8_t>(counts[i]);
        out.push_back(exactly("counts of " + std::to_string(size) + " bytes", bytes));
    }
    for (const std::string between : {", ", ",", " ", ";", "/", " | ", "\t", "-"}) {
        std::string text, percents;
        for (const unsigned count : known.counts()) {
            text += (text.empty() ? "" : between) + std::to_string(count);
            percents +=
                (percents.empty() ? "" : between) + std::to_string((200 * count + known.marks.size()) / (2 * known.marks.size()));
        }
        out.push_back(exactly("counts as text", Bytes(text.begin(), text.end())));
        out.push_back(exactly("percentages as text", Bytes(percents.begin(), percents.end())));
    }
    return out;
}

void track(ByteView in, const std::vector<Trace>& traces, const std::function<void(const Trace&, std::size_t at)>& found) {
    // Most places are passed over by two steps, looked up for all traces with the same distances at once.
    std::map<std::pair<std::size_t, std::size_t>, std::vector<const Trace*>> alike;
    std::vector<const Trace*> exact;
    for (const Trace& trace : traces) {
        if (trace.exact) {
            exact.push_back(&trace);
        } else {
            alike[{trace.offsets[1], trace.offsets[2]}].push_back(&trace);
        }
    }
    const auto lookAt = [&](const std::vector<const Trace*>& some, std::size_t at) {
        for (const Trace* trace : some) {
            if (at + trace->offsets.back() < in.size() && lies(in.data() + at, *trace)) found(*trace, at);
        }
    };
    for (const auto& [distances, some] : alike) {
        const auto [second, third] = distances;
        const auto both = [](std::uint8_t one, std::uint8_t two) { return std::size_t{one} | std::size_t{two} << 8; };
        std::vector<std::uint8_t> may(1U << 16);
        for (const Trace* trace : some) may[both(trace->steps[1], trace->steps[2])] = 1;
        for (std::size_t at = 0; at + third < in.size(); ++at) {
            const auto one = static_cast<std::uint8_t>(in[at + second] - in[at]);
            const auto two = static_cast<std::uint8_t>(in[at + third] - in[at]);
            if (may[both(one, two)] != 0) lookAt(some, at);
        }
    }
    std::array<bool, 256> begins{};
    for (const Trace* trace : exact) begins[trace->steps[0]] = true;
    for (std::size_t at = 0; at < in.size(); ++at) {
        if (begins[in[at]]) lookAt(exact, at);
    }
}

Beside::Beside(const Known& known) : m_marks(known.marks) {
    const auto add = [&](const auto& all, const auto& bytesOf) {
        Names names;
        for (const auto& one : all) names.of_pupil.push_back(bytesOf(one));
        if (names.of_pupil.empty()) return;
        const std::size_t distances = 2 * kReach + names.of_pupil[0].size();
        names.seen.assign(m_marks.size(), std::vector<Values>(distances));
        m_names.push_back(std::move(names));
    };
    const auto whole = [](const ByteArray<32>& bytes) { return Bytes(bytes.begin(), bytes.end()); };
    add(known.tokens, whole);
    add(known.hashes, whole);
    add(known.addresses, [](std::uint32_t address) {
        Bytes out;
        for (int shift = 0; shift < 32; shift += 8) out.push_back(static_cast<std::uint8_t>(address >> shift));
        return out;
    });
    add(known.addresses, [](std::uint32_t address) {
        Bytes out;
        for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(address >> shift));
        return out;
    });
}

void Beside::look(ByteView in) {
    for (Names& names : m_names) {
        std::unordered_map<std::uint32_t, std::size_t> pupils;
        std::vector<bool> begins(1U << 16);
        for (std::size_t i = 0; i < names.of_pupil.size(); ++i) {
            std::uint32_t first = 0;
            std::memcpy(&first, names.of_pupil[i].data(), sizeof first);
            pupils[first] = i;
            begins[first & 0xFFFF] = true;
        }
        for (std::size_t at = 0; at + names.of_pupil[0].size() <= in.size(); ++at) {
            std::uint32_t first = 0;
            std::memcpy(&first, in.data() + at, sizeof first);
            if (!begins[first & 0xFFFF]) continue;
            const auto pupil = pupils.find(first);
            if (pupil == pupils.end()) continue;
            const Bytes& name = names.of_pupil[pupil->second];
            if (std::equal(name.begin(), name.end(), in.data() + at)) note(names, pupil->second, in, at);
        }
    }
}

void Beside::note(Names& names, std::size_t pupil, ByteView in, std::size_t at) {
    for (std::size_t distance = 0; distance < names.seen[pupil].size(); ++distance) {
        const std::size_t place = at + distance;
        if (place >= kReach && place - kReach < in.size()) names.seen[pupil][distance].set(in[place - kReach]);
    }
}

unsigned Beside::told(const std::vector<std::uint8_t>& marks) const {
    unsigned best = 0;
    for (const Names& names : m_names) {
        for (std::size_t distance = 0; distance < names.seen[0].size(); ++distance) {
            std::array<unsigned, 256> pupils{};  // by what is added to the choice
            for (std::size_t pupil = 0; pupil < marks.size(); ++pupil) {
                const Values& values = names.seen[pupil][distance];
                for (std::size_t added = 0; added < pupils.size(); ++added) {
                    if (values[static_cast<std::uint8_t>(marks[pupil] + added)]) best = std::max(best, ++pupils[added]);
                }
            }
        }
    }
    return best;
}

double Beside::advantage() const {
    constexpr int kDeals = 20;
    std::mt19937_64 draw(1);
    std::vector<std::uint8_t> dealt = m_marks;
    unsigned by_chance = 0;
    for (int i = 0; i < kDeals; ++i) {
        std::shuffle(dealt.begin(), dealt.end(), draw);
        by_chance = std::max(by_chance, told(dealt));
    }
    return (static_cast<double>(told(m_marks)) - by_chance) / static_cast<double>(m_marks.size());
}

}  // namespace stemmig::attack
