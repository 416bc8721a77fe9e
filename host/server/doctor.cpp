// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/doctor.hpp"

#include <algorithm>
#include "host/server/doctor_texts.hpp"

namespace stemmig {
namespace {

bool announcesUsable(const NetworkSigns& signs) {
    const auto address = parseDotted(signs.announced);
    return signs.local_only || (address && isUsable(*address));
}

/// A virtual network is no place to send the class to.
bool hasAnother(const NetworkSigns& signs) {
    return std::any_of(signs.offered.begin(), signs.offered.end(),
                       [&](const Adapter& one) { return one.hardware && dotted(one.address) != signs.announced; });
}

Diagnosis whyNobody(const NetworkSigns& signs) {
    if (signs.waited < signs.patience) return Diagnosis::NobodyYet;
    switch (signs.neighbourhood) {
        case Neighbourhood::Arrived:
            return Diagnosis::FirewallLikely;
        case Neighbourhood::Nobody:
            return Diagnosis::Isolated;
        case Neighbourhood::Unknown:
        case Neighbourhood::Before:
            break;
    }
    return Diagnosis::NobodyYet;
}

/// In the order of what is surest: the address, then what devices achieved, then what this computer found out alone.
Diagnosis judge(const NetworkSigns& signs) {
    if (signs.lost) return hasAnother(signs) ? Diagnosis::AddressChanged : Diagnosis::AddressLost;
    // A few that are stuck beside many that are in have a trouble of their own: an old code, a VPN, a phone put away.
    if (signs.stuck > signs.held + signs.coming) return Diagnosis::PageOnly;
    if (signs.held > 0) return Diagnosis::Fine;
    if (!announcesUsable(signs)) return hasAnother(signs) ? Diagnosis::AddressChanged : Diagnosis::NoNetwork;
    if (signs.coming > 0) return Diagnosis::Checking;
    if (signs.strayed > 0) return Diagnosis::NoPage;
    if (signs.own_page == OwnPage::NotYet) return Diagnosis::Checking;
    if (signs.own_page == OwnPage::Failed) return Diagnosis::OwnPageFails;
    return whyNobody(signs);
}

}  // namespace

NetworkAdvice diagnose(const NetworkSigns& signs) { return adviceFor(judge(signs), signs); }

}  // namespace stemmig
