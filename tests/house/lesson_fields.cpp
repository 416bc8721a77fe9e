// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include "tests/house/house.hpp"

// docs/manual/lesson-fields.md is the schema's own comments with examples from files that the reader's tests read: it cannot
// say anything else than the program.
namespace {

using Lines = std::vector<std::string>;

const Lines& linesOf(const std::string& path) {
    const auto& tree = house::tree();
    const auto found = std::find_if(tree.begin(), tree.end(), [&](const house::File& file) { return file.path == path; });
    REQUIRE_MESSAGE(found != tree.end(), path);
    return found->lines;
}

std::string trimmed(const std::string& line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin == std::string::npos ? "" : line.substr(begin, line.find_last_not_of(" \t") - begin + 1);
}

bool startsWith(const std::string& text, const std::string& prefix) { return text.rfind(prefix, 0) == 0; }

/// One field of a message, or one value of an enum.
struct Row {
    std::string name, type, comment;
    bool repeated = false;
};
struct Type {
    std::string name, comment;
    bool is_enum = false;
    std::vector<Row> rows;
};

Row rowOf(std::string line, const std::string& comment) {
    Row row;
    row.comment = comment;
    line = line.substr(0, line.find(" = "));
    if (startsWith(line, "repeated ")) {
        row.repeated = true;
        line = line.substr(9);
    }
    const std::size_t blank = line.find(' ');
    row.name = blank == std::string::npos ? line : line.substr(blank + 1);
    row.type = blank == std::string::npos ? "" : line.substr(0, blank);
    return row;
}

/// The messages and enums of a schema in order; the fields of a oneof belong to its message.
std::vector<Type> typesOf(const Lines& lines) {
    std::vector<Type> types;
    std::string comment;
    for (const std::string& whole : lines) {
        const std::string line = trimmed(whole);
        if (startsWith(line, "//")) {
            comment += (comment.empty() ? "" : " ") + trimmed(line.substr(2));
            continue;
        }
        const bool is_enum = startsWith(line, "enum ");
        if (is_enum || startsWith(line, "message ")) {
            const std::size_t name = line.find(' ') + 1;
            types.push_back({line.substr(name, line.find(' ', name) - name), comment, is_enum, {}});
        } else if (!types.empty() && line.find(" = ") != std::string::npos) {
            types.back().rows.push_back(rowOf(line, comment));
        }
        comment.clear();
    }
    return types;
}

std::string link(const std::string& type) {
    std::string anchor = type;
    std::transform(anchor.begin(), anchor.end(), anchor.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
    return "[" + type + "](#" + anchor + ")";
}

std::string typeInWords(const Row& row) {
    static const std::map<std::string, std::string> words{
        {"string", "text between quotation marks"}, {"uint32", "number"}, {"bool", "true or false"}};
    const auto plain = words.find(row.type);
    return (row.repeated ? "any number of: " : "") + (plain == words.end() ? link(row.type) : plain->second);
}

int depthChange(const std::string& line) {
    const std::string code = line.substr(0, line.find('#'));  // no text of the examples has a brace or a number sign
    return static_cast<int>(std::count(code.begin(), code.end(), '{') - std::count(code.begin(), code.end(), '}'));
}

/// The first block of a file that begins with `field {`, from its own margin.
Lines blockOf(const Lines& file, const std::string& field) {
    for (std::size_t i = 0; i < file.size(); ++i) {
        if (!startsWith(trimmed(file[i]), field + " {")) continue;
        const std::size_t margin = file[i].find_first_not_of(' ');
        Lines block;
        int depth = 0;
        for (; i < file.size(); ++i) {
            block.push_back(file[i].size() > margin ? file[i].substr(margin) : "");
            depth += depthChange(file[i]);
            if (depth <= 0) return block;
        }
    }
    return {};
}

/// What stands in a file outside of all blocks, on one line each.
Lines outermost(const Lines& file) {
    Lines out;
    int depth = 0;
    for (const std::string& line : file) {
        const bool outside = depth == 0;
        depth += depthChange(line);
        if (outside && depth == 0 && !line.empty() && line[0] != '#') out.push_back(line);
    }
    return out;
}

Lines exampleOf(const Type& type, const std::vector<Type>& types) {
    for (const char* path : {"content/templates/les-sjabloon.textproto", "content/help/help.textproto"}) {
        const Lines& file = linesOf(path);
        if (type.name == (path[8] == 't' ? "LessonFile" : "HelpFile")) return outermost(file);
        for (const Type& parent : types)
            for (const Row& row : parent.rows)
                if (row.type == type.name)
                    if (Lines block = blockOf(file, row.name); !block.empty()) return block;
    }
    return {};
}

std::string manual() {
    const std::vector<Type> types = typesOf(linesOf("proto/stemmig/v1/lesson.proto"));
    REQUIRE(types.size() > 15);
    std::string out =
        "# Lesson files, field by field\n\n"
        "Made from the comments of `proto/stemmig/v1/lesson.proto` and from `content/templates/les-sjabloon.textproto`; change "
        "those, "
        "then make this page anew:\n\n"
        "    STEMMIG_WRITE_MANUAL=1 build/dev/bin/test_house -tc=\"*field by field*\"\n\n"
        "How to write a lesson is in [lessons.md](lessons.md).\n";
    for (const Type& type : types) {
        out += "\n## " + type.name + "\n\n" + type.comment + "\n\n";
        out += type.is_enum ? "| Value | Meaning |\n|---|---|\n" : "| Field | What it takes | Meaning |\n|---|---|---|\n";
        for (const Row& row : type.rows)
            out += "| `" + row.name + "` | " + (type.is_enum ? "" : typeInWords(row) + " | ") + row.comment + " |\n";
        const Lines example = exampleOf(type, types);
        if (type.is_enum) continue;
        REQUIRE_MESSAGE(!example.empty(), type.name << " has no example in the template");
        out += "\nExample:\n\n";
        for (const std::string& line : example) out += line.empty() ? "\n" : "    " + line + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("the manual of lesson files, field by field, is what the schema says") {
    const std::string path = "docs/manual/lesson-fields.md";
    const std::string wanted = manual();
    if (std::getenv("STEMMIG_WRITE_MANUAL") != nullptr) {
        std::ofstream(std::string(STEMMIG_SOURCE_DIR) + "/" + path, std::ios::binary) << wanted;
        return;
    }
    std::string got;
    for (const std::string& line : linesOf(path)) got += line + "\n";
    CHECK_MESSAGE(got == wanted, path << " is not what the schema says; make it anew: STEMMIG_WRITE_MANUAL=1 "
                                         "build/dev/bin/test_house -tc=\"*field by field*\"");
}
