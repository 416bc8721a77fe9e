// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/words/qt_places.hpp"

namespace attack {

struct QtPlaces::Impl {};
QtPlaces::QtPlaces() = default;
QtPlaces::~QtPlaces() = default;
bool QtPlaces::built() { return false; }
void QtPlaces::show(const std::shared_ptr<const stemmig::Publication>&, const std::string&) {}
ByAttempt QtPlaces::console(bool) const { return {}; }
ByAttempt QtPlaces::board(bool) const { return {}; }
std::string QtPlaces::everything() const { return ""; }
std::string QtPlaces::pdf(const stemmig::Document&, const std::string&) const { return ""; }

}  // namespace attack
