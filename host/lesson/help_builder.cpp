// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/encoded_size.hpp"
#include "host/lesson/lesson_builder.hpp"
#include "stemmig/v1/lesson.pb.h"

namespace stemmig {

using Place = textproto::Place;

namespace {

/// YYYY-MM-DD.
bool isDay(std::string_view day) {
    if (day.size() != 10) return false;
    for (std::size_t i = 0; i < day.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? day[i] != '-' : (day[i] < '0' || day[i] > '9')) return false;
    }
    return true;
}

}  // namespace

Section buildSection(const v1::SectionText& in, const Place& place, Checker& checker) {
    using F = v1::SectionText;
    return {checker.text(in.heading(), place.field(F::kHeadingFieldNumber), "heading", {kTitleLength}),
            checker.texts(in.paragraphs(), place, F::kParagraphsFieldNumber, "paragraphs", {})};
}

Help buildHelp(const textproto::Source& source, Checker& checker) {
    v1::HelpFile file;
    Place::Tree tree;
    Help help;
    if (!parseChecked(source, file, tree, checker)) return help;
    using F = v1::HelpFile;
    using E = v1::HelpEntryText;
    const Place root(source, F::descriptor(), &tree, {});
    checker.offer(file.opening());
    help.opening = checker.text(file.opening(), root.field(F::kOpeningFieldNumber), "opening", {kExplanationLength});
    if (file.entries().empty())
        checker.error(root, "entry-count", "the Info page is empty; write at least one \"entries { ... }\"");
    for (int i = 0; i < file.entries_size(); ++i) {
        const v1::HelpEntryText& in = file.entries(i);
        const Place place = root.field(F::kEntriesFieldNumber, i);
        HelpEntry entry;
        entry.heading = checker.text(in.heading(), place.field(E::kHeadingFieldNumber), "heading", {kTitleLength});
        entry.lines = checker.texts(in.lines(), place, E::kLinesFieldNumber, "lines", {kLineLength});
        entry.address = in.address();
        entry.by_default = !in.off_by_default();
        checker.characters(in.address(), place.field(E::kAddressFieldNumber));
        checker.atMost(in.address().size(), kTitleLength, place.field(E::kAddressFieldNumber), "too-long",
                       "characters in an address");
        help.entries.push_back(std::move(entry));
    }
    for (int i = 0; i < file.scripts_size(); ++i) {
        help.scripts.push_back(buildSection(file.scripts(i), root.field(F::kScriptsFieldNumber, i), checker));
    }
    if (!isDay(file.checked_on())) {
        checker.error(root.field(F::kCheckedOnFieldNumber), "day",
                      "checked_on is the day the addresses were checked, as \"2026-11-23\"");
    }
    help.checked_on = file.checked_on();
    if (const std::size_t size = largestWelcome(help); size > kMaxEncoded) {
        checker.error(root, "view-size",
                      "the Info page takes " + std::to_string(size) + " bytes on the way to a device; " +
                          std::to_string(kMaxEncoded) + " is the most; shorten some lines");
    }
    return help;
}

}  // namespace stemmig
