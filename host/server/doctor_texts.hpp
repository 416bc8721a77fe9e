// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/server/doctor.hpp"

// Every sentence about the network that a teacher reads, in Dutch and English.
namespace stemmig {

/// What a diagnosis says of these signs.
[[nodiscard]] NetworkAdvice adviceFor(Diagnosis diagnosis, const NetworkSigns& signs);

/// For the console while a lesson is on and the announced address is gone.
[[nodiscard]] Text lostAddress(const std::string& address);
/// For the console when the board carries another address than the one pupils came by.
[[nodiscard]] Text newAddress(const std::string& before, const std::string& now);

}  // namespace stemmig
