// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/doctor_texts.hpp"

#include <algorithm>
#include <utility>

namespace stemmig {
namespace {

Text both(std::string nl, std::string en) { return {{{"nl", std::move(nl)}, {"en", std::move(en)}}}; }

using Steps = std::vector<Text>;

std::string typed(const NetworkSigns& signs) { return joinAddress(signs.announced, signs.port); }

const Adapter* announcedAdapter(const NetworkSigns& signs) {
    const auto found = std::find_if(signs.offered.begin(), signs.offered.end(),
                                    [&](const Adapter& one) { return dotted(one.address) == signs.announced; });
    return found == signs.offered.end() ? nullptr : &*found;
}

/// "192.168.1.20 (eth0)", the best of the others that is real; "" when there is none.
std::string anotherAddress(const NetworkSigns& signs) {
    for (const Adapter& one : signs.offered) {
        if (one.hardware && dotted(one.address) != signs.announced) return dotted(one.address) + " (" + one.name + ")";
    }
    return "";
}

Text sameNetwork() {
    return both(
        "Kijk op één telefoon: zit die op hetzelfde netwerk als deze computer? Dus niet op een gastnetwerk of op mobiele data.",
        "Look at one phone: is it on the same network as this computer? Not on a guest network and not on mobile data.");
}

Text stayConnected() {
    return both(
        "Vraagt een telefoon of hij verbonden blijft zonder internet? Kies blijven. Helpt dat niet, zet mobiele data dan uit.",
        "If a phone asks whether to stay connected without internet, choose to stay. If that does not help, switch mobile "
        "data off.");
}

Text ownHotspot() {
    return both(
        "Lukt het niet? Maak een hotspot met deze computer, of met een telefoon waar deze computer ook op zit. Een "
        "Windows-hotspot kan 8 apparaten aan, een telefoon vaak 5 tot 10. Voor een hele klas is een eigen router beter; "
        "internet is niet nodig.",
        "If it does not work, make a hotspot with this computer, or with a phone that this computer joins too. A Windows "
        "hotspot takes 8 devices, a phone often 5 to 10. For a whole class a router of your own is better; no internet is "
        "needed.");
}

Text keepsApart() {
    return both(
        "Veel schoolwifi en gastwifi houdt apparaten uit elkaar (client isolation). Vraag ICT of dat hier uit kan, of welk "
        "netwerk het niet doet.",
        "Many school and guest networks keep devices apart (client isolation). Ask IT whether it can be switched off here, "
        "or which network does not do it.");
}

Text allowInFirewall(const NetworkSigns& signs) {
    const std::string port = std::to_string(signs.port);
    return both("Sta Stemmig toe in de firewall van deze computer (TCP-poort " + port +
                    "). In Windows: zoek \"Een app toestaan door Windows Firewall\" en vink Stemmig aan, ook bij Openbaar.",
                "Allow Stemmig in the firewall of this computer (TCP port " + port +
                    "). In Windows: search for \"Allow an app through Windows Firewall\" and tick Stemmig, also under Public.");
}

Text askForPort(const NetworkSigns& signs) {
    const std::string port = std::to_string(signs.port);
    return both(
        "Beheert de school deze computer? Vraag ICT om binnenkomende verbindingen op TCP-poort " + port + " toe te staan.",
        "If the school manages this computer, ask IT to allow incoming connections on TCP port " + port + ".");
}

Text noVpn() {
    return both("Zet op dat apparaat een VPN, databesparing of beveiligingsapp even uit.",
                "On that device, switch off a VPN, data saver or security app for a while.");
}

/// Nobody can come while the code leads elsewhere: where the announced address is doubtful, that is said first.
void addAddress(Steps& steps, const NetworkSigns& signs) {
    const std::string other = anotherAddress(signs);
    const Adapter* const adapter = announcedAdapter(signs);
    const bool virtual_one = adapter != nullptr && !adapter->hardware;
    if (virtual_one) {
        steps.push_back(both("Het adres " + signs.announced + " is van een virtueel netwerk (" + adapter->name +
                                 "). Daar zitten leerlingen meestal niet op. Verbind deze computer met de wifi van de klas" +
                                 (other.empty() ? "." : ", of kies het adres " + other + "."),
                             "The address " + signs.announced + " belongs to a virtual network (" + adapter->name +
                                 "). Pupils are rarely on it. Connect this computer to the Wi-Fi of the class" +
                                 (other.empty() ? "." : ", or choose the address " + other + ".")));
    } else if (!other.empty()) {
        steps.push_back(both("Deze computer heeft nog een adres. Lukt het niet, kies dan " + other + ".",
                             "This computer has another address. If it does not work, choose " + other + "."));
    }
}

NetworkAdvice checking(const NetworkSigns& signs) {
    NetworkAdvice out;
    out.headline = signs.coming > 0 ? both("Een apparaat bereikt deze computer en maakt verbinding.",
                                           "A device reaches this computer and is connecting.")
                                    : both("Het netwerk wordt bekeken.", "The network is being checked.");
    return out;
}

NetworkAdvice noNetwork(const NetworkSigns& signs) {
    NetworkAdvice out;
    out.headline = both("Deze computer zit op geen netwerk.", "This computer is on no network.");
    const auto address = parseDotted(signs.announced);
    if (address && isSelfGiven(*address)) {
        out.steps.push_back(both("Er is een verbinding, maar die geeft geen adres. Verbreek haar en verbind opnieuw.",
                                 "There is a connection, but it gives no address. Disconnect and connect again."));
    }
    out.steps.push_back(
        both("Verbind deze computer met de wifi waar de apparaten van de klas op zitten. De code komt dan vanzelf.",
             "Connect this computer to the Wi-Fi the devices of the class are on. The code then comes by itself."));
    out.steps.push_back(ownHotspot());
    return out;
}

NetworkAdvice nobodyYet(const NetworkSigns& signs) {
    NetworkAdvice out;
    out.headline = both("Er is nog geen apparaat bij deze computer gekomen.", "No device has reached this computer yet.");
    out.steps = {both("Probeer het eerst met één telefoon: scan de code of typ " + typed(signs) + ".",
                      "Try it with one phone first: scan the code or type " + typed(signs) + "."),
                 sameNetwork(), stayConnected()};
    addAddress(out.steps, signs);
    if (signs.waited < signs.patience) return out;
    out.steps.insert(out.steps.end(), {allowInFirewall(signs), keepsApart(), ownHotspot()});
    return out;
}

NetworkAdvice noPage(const NetworkSigns& signs) {
    NetworkAdvice out;
    out.headline = both("Apparaten bereiken deze computer, maar krijgen de pagina niet.",
                        "Devices reach this computer but do not get the page.");
    out.steps = {both("Scan de code, of typ precies http://" + typed(signs) + " (niet https).",
                      "Scan the code, or type exactly http://" + typed(signs) + " (not https)."),
                 noVpn(),
                 both("Gebruiken schoolapparaten een proxy? Vraag ICT om " + typed(signs) + " rechtstreeks te openen.",
                      "If school devices use a proxy, ask IT to let " + typed(signs) + " be opened directly.")};
    return out;
}

NetworkAdvice pageOnly(const NetworkSigns& signs) {
    NetworkAdvice out;
    out.headline = signs.held > 0 ? both("Veel apparaten laden de pagina, maar houden geen verbinding.",
                                         "Many devices load the page but cannot hold a connection.")
                                  : both("Apparaten laden de pagina, maar houden geen verbinding.",
                                         "Devices load the page but cannot hold a connection.");
    out.steps = {both("Laat de pagina opnieuw laden, of scan de code die nu op het bord staat. Een oude code werkt niet meer.",
                      "Load the page again, or scan the code that is on the board now. An older code no longer works."),
                 noVpn(),
                 both("Waarschijnlijk laat een filter of proxy op dit netwerk geen WebSockets door. Vraag ICT om ws://" +
                          typed(signs) + " zonder filter door te laten.",
                      "Probably a filter or proxy on this network does not let WebSockets through. Ask IT to let ws://" +
                          typed(signs) + " pass unfiltered."),
                 ownHotspot()};
    return out;
}

NetworkAdvice firewallLikely(const NetworkSigns& signs) {
    NetworkAdvice out;
    out.headline = both("Waarschijnlijk houdt de firewall van deze computer de apparaten tegen.",
                        "The firewall of this computer is probably stopping the devices.");
    addAddress(out.steps, signs);
    out.steps.insert(out.steps.end(), {allowInFirewall(signs), askForPort(signs), sameNetwork()});
    return out;
}

NetworkAdvice isolated(const NetworkSigns& signs) {
    NetworkAdvice out;
    out.headline = both("Waarschijnlijk laat het netwerk de apparaten niet bij deze computer.",
                        "The network is probably not letting the devices reach this computer.");
    addAddress(out.steps, signs);
    out.steps.insert(out.steps.end(), {sameNetwork(), stayConnected(), keepsApart(), ownHotspot(), allowInFirewall(signs)});
    return out;
}

NetworkAdvice ownPageFails(const NetworkSigns& signs) {
    NetworkAdvice out;
    out.headline = both("Deze computer kan de eigen pagina op " + typed(signs) + " niet openen.",
                        "This computer cannot open its own page at " + typed(signs) + ".");
    addAddress(out.steps, signs);
    out.steps.insert(out.steps.end(),
                     {both("Zet op deze computer een VPN uit en kijk of een beveiligingsprogramma Stemmig tegenhoudt.",
                           "On this computer, switch off a VPN and see whether a security program stops Stemmig."),
                      both("Is het een adres van een router die doorstuurt? Probeer het dan met één telefoon.",
                           "If it is the address of a router that forwards, try it with one phone.")});
    return out;
}

NetworkAdvice addressLost(const NetworkSigns& signs) {
    NetworkAdvice out;
    out.headline =
        both("Deze computer heeft het adres " + signs.announced + " niet meer en zit op geen ander netwerk van de klas.",
             "This computer no longer has the address " + signs.announced + " and is on no other network of the class.");
    out.steps = {both("Verbind opnieuw met hetzelfde netwerk. Wie al binnen is, komt vanzelf terug.",
                      "Connect to the same network again. Whoever was in comes back without doing anything.")};
    return out;
}

NetworkAdvice addressChanged(const NetworkSigns& signs) {
    const std::string other = anotherAddress(signs);
    NetworkAdvice out;
    out.headline = both("Leerlingen bereiken " + signs.announced + " nu niet. Deze computer heeft het adres " + other + ".",
                        "Pupils cannot reach " + signs.announced + " now. This computer has the address " + other + ".");
    if (signs.lost) {
        out.steps.push_back(both("Verbind opnieuw met het vorige netwerk, als dat kan. Dan hoeft niemand iets te doen.",
                                 "Connect to the earlier network again if you can. Then nobody has to do anything."));
    }
    out.steps.push_back(
        both((signs.lost ? "Lukt dat niet, kies dan " : "Kies ") + other + " en laat iedereen de nieuwe code scannen.",
             (signs.lost ? "If that fails, choose " : "Choose ") + other + " and let everybody scan the new code."));
    return out;
}

}  // namespace

NetworkAdvice adviceFor(Diagnosis diagnosis, const NetworkSigns& signs) {
    const auto write = [&]() -> NetworkAdvice {
        switch (diagnosis) {
            case Diagnosis::Checking:
                return checking(signs);
            case Diagnosis::NoNetwork:
                return noNetwork(signs);
            case Diagnosis::NobodyYet:
                return nobodyYet(signs);
            case Diagnosis::NoPage:
                return noPage(signs);
            case Diagnosis::PageOnly:
                return pageOnly(signs);
            case Diagnosis::FirewallLikely:
                return firewallLikely(signs);
            case Diagnosis::Isolated:
                return isolated(signs);
            case Diagnosis::OwnPageFails:
                return ownPageFails(signs);
            case Diagnosis::Fine:
                return {Diagnosis::Fine, both("Apparaten komen binnen.", "Devices are getting in."), {}};
            case Diagnosis::AddressLost:
                return addressLost(signs);
            case Diagnosis::AddressChanged:
                return addressChanged(signs);
        }
        return {};
    };
    NetworkAdvice out = write();
    out.diagnosis = diagnosis;
    return out;
}

Text lostAddress(const std::string& address) {
    return both(
        "Deze computer heeft het adres " + address +
            " niet meer. Nieuwe apparaten komen er niet bij. Verbind opnieuw met hetzelfde netwerk, of kies een ander adres van "
            "deze computer. De les gaat verder.",
        "This computer no longer has the address " + address +
            ". New devices cannot join. Connect to the same network again, or choose another address of this computer. The "
            "lesson goes on.");
}

Text newAddress(const std::string& before, const std::string& now) {
    return both("Het adres van deze computer was " + before + " en is nu " + now +
                    ". Sluit eerst een open stelling. Laat dan iedereen de code op het bord opnieuw scannen: ook als de groep op "
                    "slot is, komt iedereen terug.",
                "The address of this computer was " + before + " and is now " + now +
                    ". Close an open statement first. Then let everybody scan the code on the board again: they come back even "
                    "if the room is locked.");
}

}  // namespace stemmig
