// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/draft_keeper.hpp"

#include <QPointer>
#include <fstream>
#include <iterator>
#include "host/records/durable_file.hpp"

namespace stemmig {
namespace {

/// Until a writing that failed is tried again.
constexpr std::chrono::milliseconds kTryAgain{2000};

Text whyNot(DiskFailure failure) {
    switch (failure) {
        case DiskFailure::Full:
            return {{{"nl", "Op deze schijf is geen ruimte meer. Maak ruimte vrij."},
                     {"en", "There is no room left on this disk. Free some space."}}};
        case DiskFailure::NotAllowed:
            return {{{"nl", "In deze map mag niet worden geschreven."}, {"en", "This folder may not be written to."}}};
        case DiskFailure::NoFolder:
            return {{{"nl", "De map is er nu niet. Staat zij op een stick of een netwerkschijf? Zet die terug."},
                     {"en", "The folder is not here now. Is it on a stick or a network drive? Put that back."}}};
        case DiskFailure::InUse:
        case DiskFailure::Other:
            break;
    }
    return {{{"nl", "De schijf neemt het niet aan."}, {"en", "The disk does not take it."}}};
}

bool isThere(const std::filesystem::path& file) {
    std::error_code unknown;
    return std::filesystem::exists(file, unknown);
}

}  // namespace

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::filesystem::path freeAside(const std::filesystem::path& file) {
    for (unsigned number = 1;; ++number) {
        std::filesystem::path name = file;
        name += number == 1 ? ".bak" : ".bak" + std::to_string(number);
        if (!isThere(name)) return name;
    }
}

DraftKeeper::DraftKeeper(Poster poster, QObject* parent) : QObject(parent), m_poster(std::move(poster)) {}

void DraftKeeper::open(std::filesystem::path file, std::string bytes, bool aside) {
    m_file = std::move(file);
    m_text = bytes;
    m_disk = std::move(bytes);
    m_first = aside;
    m_aside.clear();
    m_beside.clear();
    m_problem = {};
    become(State::Kept);
}

void DraftKeeper::close() { open({}, {}, false); }

void DraftKeeper::put(std::string text) {
    if (m_file.empty() || text == m_text) return;
    m_text = std::move(text);
    if (m_state == State::Kept) become(State::Waiting);
    later(kKeepRest);
}

void DraftKeeper::later(std::chrono::milliseconds rest) {
    if (m_posted) return;
    m_posted = true;
    m_poster(rest, [self = QPointer<DraftKeeper>(this)] {
        if (!self) return;
        self->m_posted = false;
        self->save();
    });
}

bool DraftKeeper::become(State state) {
    m_state = state;
    if (state == State::Failed) later(kTryAgain);
    emit changed();
    return state == State::Kept;
}

bool DraftKeeper::write(const std::filesystem::path& file, const std::string& bytes) {
    const auto outcome = writeDurably(file, {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}, Readers::Anyone);
    m_problem = outcome ? Text{} : whyNot(outcome.error());
    return outcome.ok();
}

bool DraftKeeper::putAside(const std::string& bytes) {
    const std::filesystem::path name = freeAside(m_file);
    if (!write(name, bytes)) return false;
    m_aside = name;
    return true;
}

bool DraftKeeper::saveAside() {
    if (m_beside == m_text) return true;
    if (m_aside.empty() || m_beside.empty()) {
        if (!putAside(m_text)) return false;
    } else if (!write(m_aside, m_text)) {
        return false;
    }
    m_beside = m_text;
    emit written();
    return true;
}

bool DraftKeeper::save() {
    if (m_file.empty() || (m_text == m_disk && m_state != State::Conflict)) return m_state == State::Kept || become(State::Kept);
    const std::string there = bytesOf(m_file);
    const bool theirs = isThere(m_file) && there != m_disk;
    if (m_state == State::Conflict || theirs) {
        const bool beside = saveAside();
        become(State::Conflict);
        if (!beside) later(kTryAgain);
        return false;
    }
    if (m_first && !m_disk.empty() && !putAside(m_disk)) return become(State::Failed);
    m_first = false;
    if (!write(m_file, m_text)) return become(State::Failed);
    m_disk = m_text;
    emit written();
    return become(State::Kept);
}

bool DraftKeeper::moveTo(std::filesystem::path file) {
    if (m_state == State::Conflict || isThere(file) || !write(file, m_text)) return false;
    const bool ours = bytesOf(m_file) == m_disk;
    std::error_code unknown;
    if (ours && (!m_first || putAside(m_disk))) std::filesystem::remove(m_file, unknown);
    m_file = std::move(file);
    m_disk = m_text;
    m_first = false;
    emit written();
    return become(State::Kept);
}

bool DraftKeeper::keepOurs() {
    if (m_state != State::Conflict) return false;
    const std::string theirs = bytesOf(m_file);
    const std::filesystem::path ours = m_aside;
    if (!putAside(theirs) || !write(m_file, m_text)) {
        m_aside = ours;
        return false;
    }
    std::error_code unknown;
    if (!m_beside.empty()) std::filesystem::remove(ours, unknown);  // its text is in the file now
    m_beside.clear();
    m_disk = m_text;
    emit written();
    return become(State::Kept);
}

bool DraftKeeper::takeTheirs() {
    if (m_state != State::Conflict || !saveAside()) return false;
    const std::filesystem::path ours = m_aside;
    open(m_file, bytesOf(m_file), false);
    m_aside = ours;
    emit changed();
    return true;
}

}  // namespace stemmig
