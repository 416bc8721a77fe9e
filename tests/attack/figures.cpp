// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/figures.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include "proto/base/secret.hpp"

namespace attack {
namespace {

struct Limit {
    std::string row;
    std::string figure;
    std::string relation;
    std::string limit;
};

std::vector<Limit> limits() {
    const std::string path = std::string(STEMMIG_SOURCE_DIR) + "/tests/attack/limits.tsv";
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::vector<Limit> all;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream fields(line);
        Limit limit;
        std::getline(fields, limit.row, '\t');
        std::getline(fields, limit.figure, '\t');
        std::getline(fields, limit.relation, '\t');
        std::getline(fields, limit.limit, '\t');
        all.push_back(limit);
    }
    return all;
}

bool keeps(double value, const Limit& limit) {
    if (limit.relation == "print") return true;
    const double bound = std::stod(limit.limit);
    if (limit.relation == "<=") return value <= bound;
    if (limit.relation == ">=") return value >= bound;
    if (limit.relation == "=") return value == bound;
    throw std::runtime_error("limits.tsv: no relation is called " + limit.relation);
}

std::string written(double value) {
    std::ostringstream out;
    out.precision(6);
    out << value;
    return out.str();
}

/// Empty: nobody wants a file.
std::string fileOf(const std::string& program) {
    const char* folder = std::getenv("STEMMIG_FIGURES");
    return folder == nullptr || *folder == '\0' ? "" : std::string(folder) + "/" + program + ".tsv";
}

}  // namespace

Form form() {
    if (std::getenv("STEMMIG_BRIEF") != nullptr) return Form::Brief;
    return std::getenv("STEMMIG_LONG") != nullptr ? Form::Long : Form::Short;
}

unsigned times(unsigned in_short, unsigned in_long) {
    if (form() == Form::Brief) return std::max(1U, in_short / 3);
    return form() == Form::Long ? in_long : in_short;
}

Figures::Figures(std::string program) : m_program(std::move(program)) {
    if (const char* folder = std::getenv("STEMMIG_FIGURES"))
        std::remove((std::string(folder) + "/" + m_program + ".tsv").c_str());
}

void Figures::set(const std::string& row, const std::string& figure, double value) {
    m_figures.push_back({row, figure, written(value), true});
}

void Figures::notRun(const std::string& row, const std::string& figure, const std::string& reason) {
    m_figures.push_back({row, figure, "not run: " + reason, false});
}

int Figures::judge() const {
    const std::vector<Limit> all = limits();
    std::ofstream out;
    if (const std::string file = fileOf(m_program); !file.empty()) out.open(file);
    out << (form() == Form::Long ? "# long\n" : "# short\n");
    bool broken = false;
    for (const Figure& figure : m_figures) {
        const auto limit = std::find_if(all.begin(), all.end(), [&](const Limit& candidate) {
            return candidate.row == figure.row && candidate.figure == figure.name;
        });
        const bool known = limit != all.end();
        const bool kept = known && (!figure.run || keeps(std::stod(figure.value), *limit));
        broken = broken || !kept;
        out << figure.row << '\t' << figure.name << '\t' << figure.value << '\n';
        std::cout << (kept ? "" : "BROKEN\t") << figure.row << '\t' << figure.name << '\t' << figure.value << '\t'
                  << (known ? limit->relation + " " + limit->limit : "no line in limits.tsv") << std::endl;
    }
    return broken ? 1 : 0;
}

int run(const std::string& program, const std::function<void(Figures&)>& measure) {
    Figures figures(program);
    try {
        if (!stemmig::initCrypto()) throw std::runtime_error("no libsodium");
        measure(figures);
        return figures.judge();
    } catch (const std::exception& error) {
        std::cout << program << " could not be measured: " << error.what() << std::endl;
        return 2;
    }
}

}  // namespace attack
