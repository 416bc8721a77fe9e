// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/sentences.hpp"

namespace stemmig::sentences {

namespace {

RecordError both(std::string nl, std::string en) { return {Text{{{"nl", std::move(nl)}, {"en", std::move(en)}}}}; }
std::string quoted(const std::filesystem::path& path) { return "\"" + path.string() + "\""; }

}  // namespace

RecordError disk(DiskFailure failure, const std::filesystem::path& where) {
    const std::string name = quoted(where);
    switch (failure) {
        case DiskFailure::Full:
            return both("De schijf is vol. Maak ruimte vrij; de les kan intussen doorgaan.",
                        "The disk is full. Free some space; the lesson can go on meanwhile.");
        case DiskFailure::NotAllowed:
            return both("In " + name + " mag niet worden geschreven. Kies een andere map, of vraag om schrijfrechten.",
                        name + " may not be written to. Choose another folder, or ask for permission to write.");
        case DiskFailure::NoFolder:
            return both(name + " kan niet worden gemaakt: een deel van de naam is geen map. Kies een andere map.",
                        name + " cannot be made: a part of the name is no folder. Choose another folder.");
        case DiskFailure::InUse:
            return inUse();
        case DiskFailure::Other:
            break;
    }
    return both("De schijf weigert " + name + ". Controleer de schijf, of kies een andere map.",
                "The disk refuses " + name + ". Check the disk, or choose another folder.");
}

RecordError inUse() {
    return both("Stemmig draait al met deze gegevens. Ga naar het andere venster, of sluit dat eerst.",
                "Stemmig is already running with this data. Go to the other window, or close it first.");
}

RecordError notOurs(const std::filesystem::path& folder) {
    return both("In de map " + quoted(folder) + " staan andere bestanden. Kies een lege map voor Stemmig.",
                "The folder " + quoted(folder) + " holds other files. Choose an empty folder for Stemmig.");
}

RecordError newerData(const std::filesystem::path& file) {
    return both("De gegevens in " + quoted(file) + " komen van een nieuwere Stemmig. Gebruik die versie. Er is niets veranderd.",
                "The data in " + quoted(file) + " comes from a newer Stemmig. Use that version. Nothing was changed.");
}

RecordError damagedData(const std::filesystem::path& file) {
    return both("Het bestand " + quoted(file) +
                    " is beschadigd of niet van Stemmig. Er is niets overschreven. Zet een kopie terug, of geef dit " +
                    "bestand een andere naam en start opnieuw: dan begint Stemmig leeg.",
                "The file " + quoted(file) +
                    " is damaged or not Stemmig's. Nothing was overwritten. Put back a copy, or give this file " +
                    "another name and start again: Stemmig then begins empty.");
}

RecordError damagedSnapshot(const std::filesystem::path& kept_as) {
    return both("De afgebroken les kan niet verder: het bestand is beschadigd. Het is apart gezet als " + quoted(kept_as) +
                    ". Begin de les opnieuw.",
                "The broken-off lesson cannot go on: its file is damaged. It was set aside as " + quoted(kept_as) +
                    ". Start the lesson again.");
}

RecordError lessonGone(const std::string& lesson) {
    return both("De afgebroken les kan niet verder: het lesbestand \"" + lesson +
                    "\" is weg of veranderd. Zet het oude bestand terug, of geef deze les op en begin opnieuw.",
                "The broken-off lesson cannot go on: its file \"" + lesson +
                    "\" is gone or was changed. Put the old file back, or give the lesson up and start afresh.");
}

RecordError tooManyContacts() {
    return both("Er passen hoogstens 4 contactpersonen op de hulppagina. Haal er een weg.",
                "The help page holds at most 4 contacts. Remove one.");
}

RecordError wrongContact(const std::string& value) {
    return both(
        "\"" + value +
            "\" kan niet worden bewaard: gebruik hoogstens 80 gewone letters en cijfers (zonder plaatjes), en vul de naam in.",
        "\"" + value + "\" cannot be kept: use at most 80 ordinary letters and digits (no emoji), and fill in the name.");
}

RecordError wrongTick(const std::string& address) {
    return both("\"" + address + "\" kan niet worden aangezet: kies hoogstens 16 verschillende adressen van de hulppagina.",
                "\"" + address + "\" cannot be ticked: choose at most 16 different addresses of the help page.");
}

RecordError sessionGone() {
    return both("Deze les staat niet meer in de geschiedenis. Er is niets veranderd.",
                "This lesson is not in the history any more. Nothing was changed.");
}

RecordError noDay(const std::string& day) {
    return both("\"" + day + "\" is geen datum. Kies een dag in de kalender.",
                "\"" + day + "\" is no date. Choose a day in the calendar.");
}

RecordError wrongFollowUp(const std::string& last) {
    const std::string year = last.substr(0, 4);
    return both("Kies een dag na de les, en uiterlijk 31 juli " + year + ": daarna zijn de woorden van deze les gewist.",
                "Choose a day after the lesson, and by 31 July " + year + ": after that the words of this lesson are deleted.");
}

}  // namespace stemmig::sentences
