// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/shelf.hpp"

#include <QDir>
#include <algorithm>
#include "host/app/file_path.hpp"

namespace stemmig {
namespace {

constexpr const char* kFolder = "lessons-folder";
constexpr const char* kCalmPlace = "calm_place";

Text noHelp(const std::string& problem) {
    return {{{"nl", "De pagina met hulp kan niet worden gelezen. Gevoelige lessen beginnen pas als zij er is: " + problem},
             {"en", "The page with help cannot be read. Sensitive lessons do not start without it: " + problem}}};
}

Text notOpen() {
    return {{{"nl", "Dit kan nu niet worden bewaard: de gegevensmap van Stemmig is niet te gebruiken."},
             {"en", "This cannot be saved now: the data folder of Stemmig cannot be used."}}};
}

/// What a lesson that is not ready is called so far; none: the editor cannot open it.
std::optional<Text> titleOfDraft(const std::filesystem::path& file) {
    const auto draft = Draft::read(bytesOf(file));
    if (!draft) return std::nullopt;
    Text title;
    for (const std::string& language : draft.value().languages())
        title.by_language[language] = draft.value().textAt("title." + language);
    return title;
}

/// A lesson of the teacher's with the id of a shipped one: which of the two was meant would be a guess.
LibraryEntry withTakenId(LibraryEntry entry) {
    entry.problems.insert(
        entry.problems.begin(),
        {Severity::Error, "id-taken", 0, 0,
         "the id \"" + entry.lesson->id + "\" belongs to a lesson that came with Stemmig; give yours another id and file name"});
    entry.lesson = nullptr;
    return entry;
}

}  // namespace

Shelf::Shelf(AppModel& app, RecordsDesk& desk, std::filesystem::path shipped, std::filesystem::path proposed)
    : m_app(app), m_desk(desk), m_shipped_folder(std::move(shipped)), m_proposed(std::move(proposed)) {
    if (m_proposed.empty()) m_proposed = pathOf(inDocuments(QStringLiteral("Stemmig")));
    LibraryModel& library = *m_app.library();
    connect(&m_desk, &RecordsDesk::changed, this, &Shelf::fill);
    connect(&library, &LibraryModel::folderWished, this, &Shelf::openFolder);
    connect(&library, &LibraryModel::followUpDropped, this, &Shelf::dropFollowUp);
    connect(&library, &LibraryModel::readingWished, this, [this] {
        readFiles();
        readOwn();
        fill();
    });
    connect(m_app.school(), &SchoolModel::schoolChanged, this, [this] {
        const School& school = m_app.school()->school();
        m_app.preparation()->setHelp(m_content.help, school);
        m_app.editor()->preview()->setHelp(helpOf(m_content.help, school), school.contacts);
    });
    m_app.school()->setKeeper({[this](const School& school) { return keep(school); },
                               [this](const QString& place) { m_desk.save(kCalmPlace, place.toStdString()); }});
    m_app.importer()->setKeeper([this](const MadeLesson& lesson) { return m_app.editor()->newLessonFrom(lesson.text); });
    connect(m_app.importer(), &ImportModel::made, this, [this] { m_app.setPage(AppModel::Editor); });
    connect(m_app.editor(), &EditorModel::folderUsed, this,
            [this](const QString& folder) { openFolder(QUrl::fromLocalFile(folder)); });
    connect(m_app.editor(), &EditorModel::left, this, [this] {
        readOwn();
        fill();
    });
    readFiles();
    tellLessons();
}

Shelf::~Shelf() {
    m_app.school()->setKeeper({});
    m_app.importer()->setKeeper({});
}

void Shelf::readFiles() {
    m_shipped = readContent(m_shipped_folder);
    if (!m_shipped.help_problem.empty()) m_app.say(noHelp(m_shipped.help_problem));
}

void Shelf::readOwn() {
    m_own.lessons.clear();
    m_own.drafts.clear();
    std::error_code error;
    m_own.missing = !m_own.folder.empty() && !std::filesystem::is_directory(m_own.folder, error);
    if (m_own.folder.empty() || m_own.missing) return;
    for (LibraryEntry& entry : readLibrary(m_own.folder)) {
        const bool taken = entry.lesson && m_shipped.find(entry.lesson->id);
        m_own.lessons.push_back(taken ? withTakenId(std::move(entry)) : std::move(entry));
    }
    for (const LibraryEntry& entry : m_own.lessons)
        if (auto title = entry.lesson ? std::nullopt : titleOfDraft(entry.file)) m_own.drafts[entry.file] = std::move(*title);
    std::stable_partition(m_own.lessons.begin(), m_own.lessons.end(),
                          [](const LibraryEntry& entry) { return entry.lesson != nullptr; });
}

void Shelf::fill() {
    Records* const records = m_desk.records();
    if (records) {
        const auto folder = pathOf(QString::fromStdString(records->setting(kFolder).value_or("")));
        if (folder != m_own.folder) {
            m_own.folder = folder;
            readOwn();
        }
    }
    tellLessons();
    const QString calm_place = QString::fromStdString(m_desk.setting(kCalmPlace).value_or(""));
    m_app.school()->show(records ? records->school() : School{}, m_content.help, calm_place);
    if (!records) return;
    m_app.library()->setPast(records->sessions(), m_desk.today());
    tellBrokenOff(*records);
}

void Shelf::tellLessons() {
    m_content = m_shipped;
    m_content.library.insert(m_content.library.end(), m_own.lessons.begin(), m_own.lessons.end());
    Records* const records = m_desk.records();
    const bool first = records && records->history().empty() && !records->setting("started");
    const auto neutral = m_shipped.neutral();
    m_app.library()->setLessons(m_shipped.library, first && neutral ? neutral->id : "");
    m_app.library()->setOwn(m_own);
    m_app.archive()->setLibrary(m_content.library);
    m_app.importer()->setLibrary(m_content.library);
    tellEditor();
}

void Shelf::tellEditor() {
    OwnPlace place{m_own.folder.empty() ? m_proposed : m_own.folder, !m_own.folder.empty(), {}};
    for (const LibraryEntry& entry : m_shipped.library)
        if (entry.lesson) place.taken.insert(entry.lesson->id);
    m_app.editor()->setPlace(std::move(place));
}

void Shelf::tellBrokenOff(Records& records) {
    LibraryModel& library = *m_app.library();
    const auto broken = records.brokenOff([this](const std::string& id, const TextHash& hash) {
        const auto lesson = m_content.find(id);
        return lesson && lesson->hash == hash ? lesson : nullptr;
    });
    if (!broken && broken.error().left == BrokenOffError::Left::InPlace) return library.setLostSession(broken.error().sentence);
    if (!broken) m_app.say(broken.error().sentence);
    if (!broken || !broken.value()) return library.setBrokenOff({});
    const Lesson& lesson = *broken.value()->session.lesson;
    library.setBrokenOff(lesson.title, lesson.id);
}

void Shelf::openFolder(const QUrl& folder) {
    m_own.folder = pathOf(QDir::cleanPath(folder.toLocalFile()));
    m_desk.save(kFolder, shown(m_own.folder).toStdString());
    readOwn();
    fill();
}

void Shelf::dropFollowUp(const QString& session) {
    if (m_desk.records()) m_desk.kept(m_desk.records()->setFollowUp(session.toStdString(), ""));
    fill();
}

Result<Ok, Text> Shelf::keep(const School& school) {
    if (!m_desk.records()) return Err{notOpen()};
    const auto outcome = m_desk.records()->setSchool(school);
    if (!outcome) return Err{outcome.error().sentence};
    return Ok{};
}

}  // namespace stemmig
