// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/inventory.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include "host/records/file_names.hpp"
#include "host/records/snapshot_file.hpp"
#include "host/records/table_dump.hpp"

namespace stemmig {

namespace fs = std::filesystem;

namespace {

Text both(const std::string& nl, const std::string& en) { return {{{"nl", nl}, {"en", en}}}; }
Text same(const std::string& value) { return both(value, value); }

/// What a file of ours is for, by its name.
Text purposeOf(const std::string& name) {
    static const std::map<std::string, Text> purposes{
        {files::kDatabase, both("Wat bewaard blijft: uitslagen in woorden, contactpersonen en instellingen.",
                                "What is kept: results in words, contacts and settings.")},
        {files::kJournal,
         both("Hulpbestand bij het schrijven. Daarna is het leeg.", "Helps while writing. It is empty afterwards.")},
        {files::kSnapshot,
         both("De les die nu loopt of is afgebroken, om verder te kunnen. Gaat weg aan het eind, of na 12 uur.",
              "The lesson that is running or was broken off, to go on with it. Goes away at the end, or after 12 hours.")},
        {files::kSnapshotNew, both("Half geschreven door een stroomstoring. Gaat weg bij de volgende start.",
                                   "Half written in a power cut. Goes away at the next start.")},
        {files::kSnapshotBroken, both("Een afgebroken les die niet meer te lezen was. Gaat weg na 12 uur.",
                                      "A broken-off lesson that could not be read. Goes away after 12 hours.")},
        {files::kLock, both("Voorkomt dat Stemmig twee keer met deze gegevens draait. Leeg.",
                            "Keeps Stemmig from running twice with this data. Empty.")},
    };
    return purposes.at(name);
}

/// What the parts of a crash file are. One that is not here is shown all the same, as unknown.
Text partOf(const std::string& name) {
    static const std::map<std::string, Text> known{
        {"version", both("vorm van dit bestand", "form of this file")},
        {"session_id", both("toevalsgetal van deze les", "random number of this lesson")},
        {"rehearsal", both("of het een oefening is", "whether it is a rehearsal")},
        {"host_secret",
         both("sleutel van deze les, zodat apparaten terug kunnen komen", "key of this lesson, so that devices can come back")},
        {"address", both("adres van deze computer", "address of this computer")},
        {"port", both("poort van deze computer", "port of this computer")},
        {"lesson_id", both("naam van het lesbestand", "name of the lesson file")},
        {"lesson_hash", both("vingerafdruk van het lesbestand", "fingerprint of the lesson file")},
        {"place", both("waar de les is", "where the lesson is")},
        {"step", both("stap van de les", "step of the lesson")},
        {"round", both("de stemronde die bezig is, zonder antwoorden", "the round in progress, without answers")},
        {"seats", both("plaatsen van apparaten, in willekeurige volgorde", "places of devices, in random order")},
        {"seats.token_hash",
         both("waaraan een apparaat herkend wordt als het terugkomt", "how a device is known when it comes back")},
        {"first_count", both("plaatsen die meetellen in een tweede ronde; niet wat ze kozen",
                             "places that count in a second round; not what they chose")},
        {"released", both("uitslagen in woorden tot nu toe", "results in words so far")},
        {"released.levels", both("de woorden", "the words")},
        {"voided", both("stellingen waarvan de ronde verloren ging", "statements whose round was lost")},
        {"expected", both("hoeveel apparaten je verwacht", "how many devices you expect")},
        {"most_joined", both("hoeveel apparaten er meededen", "how many devices joined")},
        {"class_label", both("de groep zoals jij die noemde", "the group as you called it")},
        {"ground_rules", both("basisregels van de klas", "ground rules of the class")},
        {"locked", both("of er niemand meer bij mag", "whether nobody else may come in")},
        {"letting_one_in", both("of er nog een bij mag", "whether one more may come in")},
        {"shared_addresses", both("of apparaten een adres delen, zoals in een computerlokaal",
                                  "whether devices share an address, as in a computer room")},
        {"paused", both("of het pauzescherm aan staat", "whether the calm screen is on")},
        {"share_to_devices", both("of de woorden ook op de apparaten staan", "whether the words are on the devices too")},
        {"closing_step_seen", both("of de afsluiting is begonnen", "whether the closing step has begun")},
        {"without_results", both("of er zonder uitslagen wordt gewerkt", "whether there are no results")},
        {"statements_a_turn", both("hoeveel stellingen een leerling in één keer beantwoordt bij een stemhokje",
                                   "how many statements a pupil answers in one turn at a booth")},
        {"turn", both("stellingen die een stemhokje nu samen vraagt", "statements a booth asks together now")},
        {"quick", both("stellingen die je zelf in de les typte", "statements you typed during the lesson")},
        {"tickets", both("codes van kaartjes die nog niet gebruikt zijn", "codes of tickets nobody has used yet")},
    };
    // "seats.number" belongs to "seats".
    for (std::size_t end = name.size(); end != std::string::npos; end = name.substr(0, end).rfind('.')) {
        if (const auto found = known.find(name.substr(0, end)); found != known.end()) return found->second;
    }
    return both("onbekend", "unknown");
}

DataTable crashTable(const std::vector<std::string>& parts) {
    DataTable table;
    table.heading = both("Wat er in dit bestand staat", "What is in this file");
    table.remark = both("Er staat geen antwoord in: wat leerlingen kiezen, is alleen in het geheugen van de computer.",
                        "No answer is in it: what pupils choose is only in the computer's memory.");
    table.columns = {both("onderdeel", "part"), both("betekenis", "meaning")};
    for (const std::string& part : parts) table.rows.push_back({same(part), partOf(part)});
    return table;
}

void sayUnreadable(DataFile& file) {
    for (auto& [language, sentence] : file.purpose.by_language)
        sentence += language == "nl" ? " Kon niet worden gelezen." : " Could not be read.";
}

Bytes readBytes(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void addContents(DataFile& file, const fs::path& path) {
    const std::string name = path.filename().string();
    if (name == files::kDatabase) {
        if (auto tables = tablesOf(path)) {
            file.contents = std::move(*tables);
        } else {
            sayUnreadable(file);
        }
    } else if (name == files::kSnapshot) {
        const auto parts = file.bytes <= kLargestSnapshot ? snapshotParts(readBytes(path)) : std::nullopt;
        if (parts) {
            file.contents.push_back(crashTable(*parts));
        } else {
            sayUnreadable(file);
        }
    }
}

/// Ours stand in the folder itself, or in that of the rehearsals.
bool isOurs(const fs::path& inside) {
    const fs::path folder = inside.parent_path();
    return (folder.empty() || folder == files::kRehearsal) && files::known(inside.filename().string());
}

DataFile fileOf(const fs::directory_entry& entry, const fs::path& inside) {
    DataFile file;
    file.name = inside.generic_string();
    std::error_code failure;
    const auto size = entry.is_regular_file(failure) ? entry.file_size(failure) : 0;
    file.bytes = failure ? 0 : size;
    file.ours = isOurs(inside) && entry.symlink_status(failure).type() == fs::file_type::regular;
    if (!file.ours) {
        file.purpose = both("Niet door Stemmig gemaakt.", "Not made by Stemmig.");
        return file;
    }
    file.purpose = purposeOf(inside.filename().string());
    if (!inside.parent_path().empty()) {
        for (auto& [language, sentence] : file.purpose.by_language)
            sentence = (language == "nl" ? "Van oefeningen. " : "Of rehearsals. ") + sentence;
    }
    addContents(file, entry.path());
    return file;
}

}  // namespace

std::vector<DataFile> inventoryOf(const fs::path& folder) {
    std::vector<DataFile> found;
    std::error_code failure;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, failure);
    for (; !failure && entry != fs::recursive_directory_iterator(); entry.increment(failure)) {
        std::error_code unknown;
        if (entry->is_directory(unknown) && !entry->is_symlink(unknown)) continue;
        found.push_back(fileOf(*entry, entry->path().lexically_relative(folder)));
    }
    std::sort(found.begin(), found.end(), [](const DataFile& a, const DataFile& b) { return a.name < b.name; });
    return found;
}

const Text& notOnThisList() {
    static const Text text = both("Niet op deze lijst: wat je zelf hebt opgeslagen of afgedrukt. Dat beheer je zelf.",
                                  "Not on this list: what you saved or printed yourself. That is in your own hands.");
    return text;
}

}  // namespace stemmig
