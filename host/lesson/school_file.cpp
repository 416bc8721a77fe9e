// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/school_file.hpp"

#include <google/protobuf/text_format.h>
#include <algorithm>
#include "host/lesson/checker.hpp"
#include "host/lesson/unicode.hpp"
#include "stemmig/v1/school.pb.h"

namespace stemmig {

namespace {

using Place = textproto::Place;
using Problems = std::vector<LessonProblem>;

LessonProblem tooLarge() {
    return {Severity::Error, "file-size", 0, 0, "the file is over 64 KiB, which no school file needs; is this the right file?"};
}

/// Checks one field that somebody typed; `name` is the field's.
const std::string& typed(const std::string& value, const Place& place, const std::string& name, Checker& checker) {
    if (!checker.characters(value, place)) return value;
    if (const std::size_t length = countCodePoints(value); length > kContactCharacters) {
        checker.error(place, "too-long",
                      "this \"" + name + "\" has " + std::to_string(length) + " characters; " +
                          std::to_string(kContactCharacters) + " is the most");
    } else if (value.size() > kContactBytes) {
        checker.error(place, "too-long",
                      "this \"" + name + "\" takes more room than " + std::to_string(kContactCharacters) +
                          " ordinary letters; leave out emoji, or shorten it");
    }
    return value;
}

SchoolContact contactOf(const v1::SchoolContactText& in, const Place& place, Checker& checker) {
    using F = v1::SchoolContactText;
    SchoolContact out;
    out.name = typed(in.name(), place.field(F::kNameFieldNumber), "name", checker);
    out.role = typed(in.role(), place.field(F::kRoleFieldNumber), "role", checker);
    out.where = typed(in.where(), place.field(F::kWhereFieldNumber), "where", checker);
    out.when = typed(in.when(), place.field(F::kWhenFieldNumber), "when", checker);
    out.phone = typed(in.phone(), place.field(F::kPhoneFieldNumber), "phone", checker);
    if (out.name.find_first_not_of(" \t\r\n") == std::string::npos) {
        checker.error(place, "contact-name", "this contact has no name; write \"name: ...\", pupils need somebody to ask for");
    }
    return out;
}

std::vector<std::string> ticksOf(const v1::SchoolFile& file, const Place& root, Checker& checker) {
    std::vector<std::string> out;
    for (int i = 0; i < file.ticked_size(); ++i) {
        const Place place = root.field(v1::SchoolFile::kTickedFieldNumber, i);
        const std::string& address = typed(file.ticked(i), place, "ticked", checker);
        if (address.empty()) {
            checker.error(place, "ticked-empty", "an address of a help entry must stand here, as \"0800-0432\"");
        } else if (std::find(out.begin(), out.end(), address) != out.end()) {
            checker.error(place, "ticked-twice", "\"" + address + "\" is ticked already; keep one");
        }
        out.push_back(address);
    }
    return out;
}

School buildSchool(const textproto::Source& source, Checker& checker) {
    v1::SchoolFile file;
    Place::Tree tree;
    School school;
    if (!parseChecked(source, file, tree, checker)) return school;
    using F = v1::SchoolFile;
    const Place root(source, F::descriptor(), &tree, {});
    for (int i = 0; i < file.contacts_size(); ++i)
        school.contacts.push_back(contactOf(file.contacts(i), root.field(F::kContactsFieldNumber, i), checker));
    school.ticked = ticksOf(file, root, checker);
    checker.atMost(school.contacts.size(), kMostContacts, root.field(F::kContactsFieldNumber, static_cast<int>(kMostContacts)),
                   "contact-count", "contacts");
    checker.atMost(school.ticked.size(), kMostTicked, root.field(F::kTickedFieldNumber, static_cast<int>(kMostTicked)),
                   "ticked-count", "ticked entries");
    if (school.contacts.empty() && school.ticked.empty())
        checker.error(root, "empty", "nothing is in this school file; is this the right file?");
    return school;
}

}  // namespace

bool isSchoolField(std::string_view field) {
    return !firstInvalidUtf8(field) && !firstForbidden(field) && countCodePoints(field) <= kContactCharacters &&
           field.size() <= kContactBytes;
}

Result<School, Problems> readSchool(std::string_view textproto) {
    if (textproto.size() > kSchoolFileSize) return Err{Problems{tooLarge()}};
    const textproto::Source source(withoutMark(textproto));
    Checker checker;
    School school = buildSchool(source, checker);
    Problems problems = std::move(checker).problems();
    if (!problems.empty()) return Err{std::move(problems)};
    return school;
}

Result<School, Problems> readSchoolFile(const std::filesystem::path& file) {
    const auto bytes = readWholeFile(file);
    if (!bytes) return Err{Problems{bytes.error()}};
    return readSchool(bytes.value());
}

std::string writeSchool(const School& school) {
    v1::SchoolFile file;
    for (const SchoolContact& contact : school.contacts) {
        v1::SchoolContactText& out = *file.add_contacts();
        out.set_name(contact.name);
        out.set_role(contact.role);
        out.set_where(contact.where);
        out.set_when(contact.when);
        out.set_phone(contact.phone);
    }
    for (const std::string& address : school.ticked) file.add_ticked(address);
    google::protobuf::TextFormat::Printer printer;
    printer.SetUseUtf8StringEscaping(true);
    std::string text;
    printer.PrintToString(file, &text);
    return "# Schoolbestand van Stemmig / School file of Stemmig\n"
           "# proto-file: proto/stemmig/v1/school.proto\n"
           "# proto-message: SchoolFile\n\n" +
           text;
}

}  // namespace stemmig
