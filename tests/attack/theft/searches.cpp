// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/theft/searches.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include "tests/attack/theft/recording.hpp"

namespace stemmig::attack {
namespace {

/// The numbers in a line, and its single capital letters A to G as the places they may stand for.
std::multiset<unsigned> numbersIn(const std::string& line) {
    std::multiset<unsigned> out;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isWord = [&](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at;
        while (end < line.size() && isWord(line[end])) ++end;
        const std::string word = line.substr(at, end - at);
        if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'G') out.insert(static_cast<unsigned>(word[0] - 'A'));
        if (!word.empty() && word.size() < 9 && std::all_of(word.begin(), word.end(), isDigit)) {
            out.insert(static_cast<unsigned>(std::stoul(word)));
        }
        at = end + 1;
    }
    return out;
}

/// Pupils whose seat and choice stand in one line, as a log would have them.
std::set<std::size_t> pupilsInLines(const Known& known, const Bytes& file) {
    std::set<std::size_t> out;
    for (auto at = file.begin(); at != file.end();) {
        const auto end = std::find(at, file.end(), static_cast<std::uint8_t>('\n'));
        const auto numbers = numbersIn(std::string(at, end));
        for (std::size_t i = 0; numbers.size() > 1 && i < known.seats.size(); ++i) {
            const bool other = known.seats[i] != known.marks[i];
            if (other && numbers.contains(known.seats[i]) && numbers.contains(known.marks[i])) out.insert(i);
        }
        at = end == file.end() ? end : end + 1;
    }
    return out;
}

Bytes asText(std::uint32_t address) {
    const std::string text = dottedAddress(address);
    return {text.begin(), text.end()};
}

}  // namespace

Findings search(const Core& core, const Known& known, const Hunt& secrets, const std::vector<Bytes>& recording) {
    Findings out;
    std::vector<Trace> choices = rowsOf(known);
    choices.push_back(tableOf(known));
    const std::vector<Trace> counts = countsOf(known);
    const Hunt hashes = hashesOf(known);
    Beside beside(known);
    std::map<std::string, unsigned> leaks;
    for (const Stretch& stretch : core.stretches()) {
        track(stretch.bytes, choices, [&](const Trace& trace, std::size_t) {
            ++(stretch.closed ? out.arena : out.elsewhere);
            if (!stretch.closed) ++leaks[trace.name];
        });
        track(stretch.bytes, counts, [&](const Trace& trace, std::size_t) { ++out.counts, ++leaks[trace.name]; });
        const auto found = secrets.find(stretch.bytes);
        out.secrets += total(found);
        for (const auto& [name, times] : found) leaks[name] += times;
        out.hashes += total(hashes.find(stretch.bytes));
        if (!stretch.closed) beside.look(stretch.bytes);
    }
    out.beside = beside.advantage();
    out.recorded = opened(recording, core.stretches());
    if (!leaks.empty()) MESSAGE("found: " << inWords(leaks));
    return out;
}

FileSearch::FileSearch(PupilClass& pupils, const Known& known)
    : m_known(known), m_secrets(secretsOf(pupils)), m_hashes(hashesOf(known)), m_traces(rowsOf(known)) {
    m_traces.push_back(tableOf(known));
    for (Trace& counts : countsOf(known)) m_traces.push_back(std::move(counts));
    for (const std::uint32_t address : known.addresses) m_where.wanted("address " + dottedAddress(address), asText(address));
    for (const Bytes& sealed : lastWords(pupils)) m_secrets.wanted("sealed message", ByteView(sealed).subspan(kFrameHeader, 32));
}

void FileSearch::look(const std::string& moment, const Files& files) {
    for (const auto& [name, bytes] : files) {
        const auto secrets = m_secrets.find(bytes);
        canaries += total(secrets);
        if (!secrets.empty()) MESSAGE(moment << ", " << name << ": " << inWords(secrets));
        addresses += total(m_where.find(bytes));
        hashes += total(m_hashes.find(bytes));
        track(bytes, m_traces, [&, name = name](const Trace& trace, std::size_t) {
            MESSAGE(trace.name << " in " << name << ", " << moment);
            ++rows;
        });
        for (const std::size_t pupil : pupilsInLines(m_known, bytes)) in_lines.insert(pupil);
    }
}

std::vector<Bytes> lastWords(PupilClass& pupils) {
    return pupils.with([](std::vector<Pupil>& all) {
        std::vector<Bytes> out;
        for (const Pupil& one : all) out.push_back(one.said.back());
        return out;
    });
}

void goOn(PupilClass& pupils, std::size_t ticks) {
    const auto said = [](const std::vector<Pupil>& all) { return all.front().said.size(); };
    const std::size_t now = pupils.with([&](std::vector<Pupil>& all) { return said(all); });
    REQUIRE(pupils.until([&](const std::vector<Pupil>& all) { return said(all) >= now + ticks; }));
}

}  // namespace stemmig::attack
