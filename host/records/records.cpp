// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/records.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include "host/lesson/school_file.hpp"
#include "host/records/database.hpp"
#include "host/records/durable_file.hpp"
#include "host/records/file_names.hpp"
#include "host/records/sentences.hpp"
#include "host/records/snapshot_file.hpp"
#include "host/session/engine.hpp"

namespace stemmig {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::hours kSnapshotLife{12};

fs::path brokenName(const fs::path& snapshot) {
    fs::path name = snapshot;
    return name += ".broken";
}

/// Nothing but what this program puts there: then its permissions are ours to set.
bool isOurs(const fs::path& folder) {
    std::error_code failure;
    if (fs::exists(folder / files::kDatabase, failure)) return true;
    fs::directory_iterator entry(folder, failure);
    for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
        const std::string name = entry->path().filename().string();
        if (!files::known(name) && name != files::kRehearsal) return false;
    }
    return true;
}

/// The last 31 July before this day (a school year ends; privacy.md R7): what is as old or older goes.
std::string lastExpiry(const std::string& today) {
    const std::string this_year = today.substr(0, 4) + "-07-31";
    if (today > this_year) return this_year;
    std::string year = std::to_string(std::atoi(today.substr(0, 4).c_str()) - 1);
    return std::string(4 - std::min<std::size_t>(4, year.size()), '0') + year + "-07-31";
}

std::chrono::year_month_day calendarOf(const std::string& day) {
    using namespace std::chrono;
    const auto part = [&](std::size_t at, std::size_t length) { return std::atoi(day.substr(at, length).c_str()); };
    return {year{part(0, 4)}, month{static_cast<unsigned>(part(5, 2))}, std::chrono::day{static_cast<unsigned>(part(8, 2))}};
}

std::chrono::sys_days dateOf(const std::string& day) { return calendarOf(day); }

/// Whoever uses this program every school year never leaves a longer gap. After one the clock may be wrong (an old
/// laptop's empty battery), and what it would delete is gone for good.
bool isClockDoubtful(const std::string& newest, const std::string& today) {
    constexpr std::chrono::days kThirteenMonths{396};
    return !newest.empty() && dateOf(today) - dateOf(newest) > kThirteenMonths;
}

bool isDay(const std::string& day) {
    static constexpr std::string_view form = "0000-00-00";
    return std::equal(day.begin(), day.end(), form.begin(), form.end(),
                      [](char c, char f) { return f == '-' ? c == '-' : c >= '0' && c <= '9'; });
}

/// A day there is, not 30 February.
bool isRealDay(const std::string& day) { return isDay(day) && std::chrono::year_month_day{dateOf(day)} == calendarOf(day); }

/// What the class agreed on; without a change that is what the lesson proposes, if the lesson is at hand.
std::vector<Text> rulesOf(const Session& session) {
    if (session.ground_rules) return *session.ground_rules;
    return session.lesson == nullptr || session.lesson->steps.empty() ? std::vector<Text>() : session.lesson->steps.front().board;
}

bool isWorthKeeping(const Session& session) {
    return !session.rehearsal && (!session.released.empty() || session.closing_step_seen);
}

}  // namespace

struct Records::Impl {
    fs::path folder;
    std::string today;
    FolderLock lock;
    std::unique_ptr<Database> database;
    std::optional<ByteArray<16>> keeping;  ///< session whose crash file is there by our own hand

    [[nodiscard]] fs::path snapshot() const { return folder / files::kSnapshot; }
    /// Empty bytes when it cannot be read.
    [[nodiscard]] Bytes readSnapshot() const;
    [[nodiscard]] Result<Ok, RecordError> removeSnapshot() const;
    /// The words of the session in the crash file, unless it is `own`, go to the history.
    [[nodiscard]] Result<Ok, RecordError> saveWords(const std::optional<ByteArray<16>>& own) const;
    /// Words, class label and ground rules of a live lesson that came far enough; of any other nothing.
    [[nodiscard]] Result<Ok, RecordError> putSession(const Session& session, const std::string& lesson) const;
    [[nodiscard]] std::optional<PastSession> find(const std::string& session) const;
    void removeStale(fs::file_time_type now) const;
    void forgetTimes() const;
    /// Hands on the outcome of a write once the file times are blunt again.
    [[nodiscard]] Result<Ok, RecordError> settled(Result<Ok, RecordError> outcome) const {
        forgetTimes();
        return outcome;
    }
};

Bytes Records::Impl::readSnapshot() const {
    std::error_code failure;
    const auto size = fs::file_size(snapshot(), failure);
    if (failure || size > kLargestSnapshot) return {};
    Bytes bytes(static_cast<std::size_t>(size));
    std::ifstream in(snapshot(), std::ios::binary);
    if (!in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size))) return {};
    return bytes;
}

Result<Ok, RecordError> Records::Impl::removeSnapshot() const {
    for (const fs::path& file : {temporaryName(snapshot()), snapshot()}) {
        const auto removed = removeDurably(file);
        if (!removed) return Err{sentences::disk(removed.error(), file)};
    }
    return Ok{};
}

Result<Ok, RecordError> Records::Impl::saveWords(const std::optional<ByteArray<16>>& own) const {
    std::error_code failure;
    if (!fs::exists(snapshot(), failure)) return Ok{};
    const auto kept = decodeSnapshot(readSnapshot());
    if (!kept || kept->session.id == own) return Ok{};
    return putSession(kept->session, kept->lesson_id);
}

Result<Ok, RecordError> Records::Impl::putSession(const Session& session, const std::string& lesson) const {
    if (!isWorthKeeping(session)) return Ok{};
    const PastSession ended{toHex(session.id),       today, lesson, session.class_label, std::string(), rulesOf(session),
                            std::vector<PastRound>()};
    return database->putSession(ended, session.released);
}

std::optional<PastSession> Records::Impl::find(const std::string& session) const {
    for (PastSession& past : database->sessions()) {
        if (past.id == session) return std::move(past);
    }
    return std::nullopt;
}

/// What is older than a school day is nobody's session any more; a half-written file never was one.
void Records::Impl::removeStale(fs::file_time_type now) const {
    (void)removeDurably(temporaryName(snapshot()));
    for (const fs::path& file : {snapshot(), brokenName(snapshot())}) {
        std::error_code missing;
        const auto written = fs::last_write_time(file, missing);
        if (missing) continue;
        // A time far in the future says that one of the two clocks was wrong: not to be trusted either.
        if (now - written > kSnapshotLife || written - now > kSnapshotLife) (void)removeDurably(file);
    }
}

void Records::Impl::forgetTimes() const {
    // The start of the day (UTC): nobody may read from a file when a lesson was.
    const std::chrono::sys_seconds midnight = dateOf(today);
    for (const fs::path& place : {folder, folder / files::kRehearsal}) {
        for (const char* name : {files::kDatabase, files::kJournal, files::kLock}) setTimes(place / name, midnight);
        setTimes(place, midnight);
    }
}

Records::Records(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Records::~Records() {
    m_impl->database.reset();
    m_impl->forgetTimes();  // of reading too
}

Result<std::unique_ptr<Records>, RecordError> Records::open(const fs::path& folder, std::string today, fs::file_time_type now) {
    if (!isDay(today)) return Err{sentences::disk(DiskFailure::Other, folder)};
    if (!isOurs(folder)) return Err{sentences::notOurs(folder)};
    const auto made = makePrivateFolder(fs::absolute(folder));
    if (!made) return Err{sentences::disk(made.error(), folder)};
    auto lock = FolderLock::take(folder / files::kLock);
    if (!lock) return Err{sentences::disk(lock.error(), folder)};
    auto database = Database::open(folder / files::kDatabase);
    if (!database) return Err{database.error()};
    if (!isClockDoubtful(database.value()->newestDay(), today)) {
        const auto expired = database.value()->deleteHistoryUntil(lastExpiry(today));
        if (!expired) return Err{expired.error()};
    }
    auto impl = std::make_unique<Impl>(
        Impl{folder, std::move(today), std::move(lock).value(), std::move(database).value(), std::nullopt});
    impl->removeStale(now);
    impl->forgetTimes();
    return std::unique_ptr<Records>(new Records(std::move(impl)));
}

Result<Ok, RecordError> Records::keep(const Session& session, const HostIdentity& identity) {
    if (m_impl->keeping != session.id) {
        // A broken-off session that nobody took up or gave up must not lose its words to this one.
        const auto saved = m_impl->saveWords(session.id);
        if (!saved) return saved;
        m_impl->keeping = session.id;
    }
    Bytes bytes = encodeSnapshot(session, identity);
    const auto written = writeDurably(m_impl->snapshot(), bytes);
    wipe(bytes);
    if (!written) return Err{sentences::disk(written.error(), m_impl->folder)};
    return Ok{};
}

Result<Ok, RecordError> Records::finish(const Session& session) {
    const auto put = m_impl->putSession(session, session.lesson->id);
    if (!put) return put;  // the crash file stays: the words are still in it
    return m_impl->settled(m_impl->removeSnapshot());
}

Result<std::optional<BrokenOff>, BrokenOffError> Records::brokenOff(const FindLesson& find) {
    using Left = BrokenOffError::Left;
    std::error_code failure;
    if (!fs::exists(m_impl->snapshot(), failure)) return std::optional<BrokenOff>();
    auto kept = decodeSnapshot(m_impl->readSnapshot());
    std::shared_ptr<const Lesson> lesson;
    if (kept) {
        lesson = find(kept->lesson_id, kept->lesson_hash);
        if (lesson == nullptr) return Err{BrokenOffError{Left::InPlace, sentences::lessonGone(kept->lesson_id).sentence}};
    }
    if (!kept || !attachLesson(*kept, std::move(lesson))) {
        const fs::path aside = brokenName(m_impl->snapshot());
        fs::rename(m_impl->snapshot(), aside, failure);
        if (failure) {
            const RecordError refused = sentences::disk(diskFailure(failure.value()), m_impl->snapshot());
            return Err{BrokenOffError{Left::InPlace, refused.sentence}};
        }
        return Err{BrokenOffError{Left::Aside, sentences::damagedSnapshot(aside).sentence}};
    }
    return std::optional<BrokenOff>(BrokenOff{std::move(kept->session), std::move(kept->identity)});
}

Result<Ok, RecordError> Records::giveUp() {
    const auto saved = m_impl->saveWords(std::nullopt);
    if (!saved) return saved;
    return m_impl->settled(m_impl->removeSnapshot());
}

School Records::school() const { return m_impl->database->school(); }
std::vector<SchoolContact> Records::contacts() const { return school().contacts; }

Result<Ok, RecordError> Records::setContacts(const std::vector<SchoolContact>& contacts) {
    return setSchool({contacts, school().ticked});
}

Result<Ok, RecordError> Records::setSchool(const School& school) {
    if (school.contacts.size() > kMostContacts) return Err{sentences::tooManyContacts()};
    for (const SchoolContact& contact : school.contacts) {
        if (contact.name.empty()) return Err{sentences::wrongContact(contact.role)};
        for (const std::string* field : {&contact.name, &contact.role, &contact.where, &contact.when, &contact.phone}) {
            if (!isSchoolField(*field)) return Err{sentences::wrongContact(*field)};
        }
    }
    if (school.ticked.size() > kMostTicked) return Err{sentences::wrongTick(school.ticked.back())};
    for (const std::string& address : school.ticked) {
        const auto same = std::count(school.ticked.begin(), school.ticked.end(), address);
        if (address.empty() || !isSchoolField(address) || same > 1) return Err{sentences::wrongTick(address)};
    }
    return m_impl->settled(m_impl->database->setSchool(school));
}

std::optional<std::string> Records::setting(const std::string& name) const { return m_impl->database->setting(name); }

Result<Ok, RecordError> Records::setSetting(const std::string& name, const std::string& value) {
    return m_impl->settled(m_impl->database->setSetting(name, value));
}

std::vector<PastSession> Records::sessions() const {
    std::vector<PastSession> sessions = m_impl->database->sessions();
    for (PastRound& round : m_impl->database->history()) {
        const auto of =
            std::find_if(sessions.begin(), sessions.end(), [&](const auto& past) { return past.id == round.session; });
        if (of != sessions.end()) of->rounds.push_back(std::move(round));
    }
    return sessions;
}

std::vector<PastRound> Records::history() const { return m_impl->database->history(); }

Result<Ok, RecordError> Records::setFollowUp(const std::string& session, const std::string& day) {
    const auto past = m_impl->find(session);
    if (!past) return Err{sentences::sessionGone()};
    const std::string last = lastDayKept(past->day);
    if (!day.empty() && !isRealDay(day)) return Err{sentences::noDay(day)};
    if (!day.empty() && (day <= past->day || day > last)) return Err{sentences::wrongFollowUp(last)};
    return m_impl->settled(m_impl->database->setFollowUp(session, day));
}

Result<Ok, RecordError> Records::setLabel(const std::string& session, const std::string& label) {
    if (!m_impl->find(session)) return Err{sentences::sessionGone()};
    if (!isClassLabel(label)) return Err{RecordError{sentence(Refusal::BadLabel)}};
    return m_impl->settled(m_impl->database->setLabel(session, label));
}

Result<Ok, RecordError> Records::deleteSession(const std::string& session) {
    return m_impl->settled(m_impl->database->deleteSession(session));
}

Result<Ok, RecordError> Records::deleteHistory() { return m_impl->settled(m_impl->database->deleteHistory()); }

std::vector<DataFile> Records::inventory() const {
    std::vector<DataFile> files = inventoryOf(m_impl->folder);
    m_impl->forgetTimes();  // of looking
    return files;
}

fs::path defaultDataFolder() {
    const auto from = [](const char* name) -> fs::path {
        const char* value = std::getenv(name);
        const fs::path path = value == nullptr ? "" : value;
        return path.is_absolute() ? path : fs::path();
    };
#if defined(_WIN32)
    if (const fs::path local = from("LOCALAPPDATA"); !local.empty()) return local / "Stemmig";
#elif defined(__APPLE__)
    if (const fs::path home = from("HOME"); !home.empty()) return home / "Library/Application Support/Stemmig";
#else
    if (const fs::path data = from("XDG_DATA_HOME"); !data.empty()) return data / "stemmig";
    if (const fs::path home = from("HOME"); !home.empty()) return home / ".local/share/stemmig";
#endif
    return fs::current_path() / "stemmig-data";
}

}  // namespace stemmig
