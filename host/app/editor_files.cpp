// SPDX-License-Identifier: GPL-3.0-or-later
// Which file the editor writes in: opened, copied, made, renamed, left.
#include <QDir>
#include "host/app/board_model.hpp"
#include "host/app/editor_model.hpp"
#include "host/app/editor_parts.hpp"
#include "host/app/file_path.hpp"

namespace stemmig {
namespace {

std::string nameOf(const std::filesystem::path& file) { return shown(file.filename()).toStdString(); }

Text notReadable(const std::filesystem::path& file, const LessonProblem& problem) {
    const std::string sentence = problem.sentence(nameOf(file));
    return {{{"nl", "Dit bestand is niet te openen en blijft zoals het is. Herstel eerst deze regel in een gewone teksteditor: " +
                        sentence},
             {"en", "This file cannot be opened and stays as it is. Mend this line in a plain text editor first: " + sentence}}};
}

Text notThere(const std::filesystem::path& file) {
    return {{{"nl", "Het bestand " + nameOf(file) + " is er niet meer, of mag niet worden gelezen."},
             {"en", "The file " + nameOf(file) + " is no longer there, or may not be read."}}};
}

Text noFolder(const std::filesystem::path& folder) {
    const std::string name = shown(folder).toStdString();
    return {{{"nl",
              "De map voor eigen lessen is er nu niet: " + name + ". Zet haar terug, of open in de bibliotheek een andere map."},
             {"en", "The folder for your own lessons is not here now: " + name +
                        ". Put it back, or open another folder in the library."}}};
}

Text notKept() {
    return {{{"nl", "De les die open is, kan niet worden bewaard. Los dat eerst op."},
             {"en", "The lesson that is open cannot be saved. Solve that first."}}};
}

Result<Draft, Text> readDraft(const std::filesystem::path& file, std::string& bytes) {
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) return Err{notThere(file)};
    bytes = bytesOf(file);
    auto read = Draft::read(bytes);
    if (!read) return Err{notReadable(file, read.error())};
    return std::move(read).value();
}

/// "(own copy)" behind the title, so that two lessons of one name can be told apart, where there is room for it.
void markAsCopy(Draft& draft) {
    constexpr std::size_t kRoom = 68;
    for (const auto& [path, mark] : {std::pair("title.nl", " (eigen versie)"), std::pair("title.en", " (own version)")})
        if (const std::string title = draft.textAt(path); !title.empty() && title.size() < kRoom && !title.ends_with(mark))
            draft.set(path, title + mark);
}

}  // namespace

void EditorModel::setPlace(OwnPlace place) {
    m_place = std::move(place);
    fill();
}

QString EditorModel::file() const { return shown(m_keeper.file().filename()); }
QString EditorModel::folder() const { return shown(m_draft ? m_keeper.file().parent_path() : m_place.folder); }
QString EditorModel::keepProblem() const { return words(m_keeper.problem(), m_language); }
QString EditorModel::aside() const { return shown((m_keeper.aside().empty() ? m_other : m_keeper.aside()).filename()); }

Result<Ok, Text> EditorModel::openFile(const std::filesystem::path& file) {
    std::string bytes;
    auto read = readDraft(file, bytes);
    if (!read) return Err{read.error()};
    if (!leave()) return Err{notKept()};
    const bool comments = hasComments(bytes);
    begin(std::move(read).value(), file, std::move(bytes), comments);
    return Ok{};
}

Result<Ok, Text> EditorModel::openCopy(const std::filesystem::path& file) {
    std::string bytes;
    auto read = readDraft(file, bytes);
    if (!read) return Err{read.error()};
    Draft lesson = std::move(read).value();
    markAsCopy(lesson);
    return beginOwn(lesson, shown(file.stem()).toStdString());
}

Result<Ok, Text> EditorModel::create(const Text& title) {
    const std::string stem = idFrom(title.in(m_language.toStdString()));
    return beginOwn(Draft::blank(m_place.freeId(stem), title), stem);
}

Result<Ok, Text> EditorModel::newLessonFrom(const std::string& textproto) {
    auto read = Draft::read(textproto);
    if (!read) return Err{notReadable("les.textproto", read.error())};
    const std::string id = read.value().textAt("id");
    return beginOwn(read.value(), isId(id) ? id : "les");
}

Result<Ok, Text> EditorModel::beginOwn(const Draft& lesson, const std::string& stem) {
    if (!leave()) return Err{notKept()};
    std::error_code failure;
    if (!m_place.chosen) std::filesystem::create_directories(m_place.folder, failure);
    if (m_place.folder.empty() || !std::filesystem::is_directory(m_place.folder, failure)) return Err{noFolder(m_place.folder)};
    const std::string id = m_place.freeId(isId(stem) ? stem : idFrom(stem));
    Draft own = lesson.copy(id);
    const std::string text = own.text();
    begin(std::move(own), m_place.fileOf(id), {}, false);
    m_keeper.put(text);
    if (!m_keeper.save()) {
        const Text problem = m_keeper.problem();
        leaveUnkept();
        return Err{problem};
    }
    if (!m_place.chosen) emit folderUsed(shown(m_place.folder));
    return Ok{};
}

void EditorModel::begin(Draft draft, std::filesystem::path file, std::string disk, bool comments) {
    m_draft.emplace(std::move(draft));
    m_comments = comments;
    m_wrong_name.clear();
    m_other.clear();
    m_part = "lesson";
    m_known_id = m_draft->textAt("id");
    m_keeper.open(std::move(file), std::move(disk), comments);
    check();
}

bool EditorModel::leave() {
    if (!m_draft) return true;
    if (!m_keeper.save() && keeping() != Kept) return false;
    leaveUnkept();
    return true;
}

void EditorModel::leaveUnkept() {
    if (!m_draft) return;
    m_keeper.close();
    m_draft.reset();
    m_check = {};
    m_preview.show(nullptr, {});
    fill();
    emit left();
}

void EditorModel::rename(const QString& name) {
    if (!m_draft) return;
    const std::string id = name.trimmed().toStdString();
    m_wrong_name.clear();
    if (id == m_draft->textAt("id") && id == m_keeper.file().stem().string()) return fill();
    const std::filesystem::path to = m_keeper.file().parent_path() / (id + ".textproto");
    std::error_code unknown;
    const bool own = to == m_keeper.file();
    const bool taken = m_place.taken.contains(id) || (!own && std::filesystem::exists(to, unknown));
    m_wrong_name = !isId(id) || taken ? id : std::string();
    if (id.empty()) m_wrong_name = "-";
    if (!m_wrong_name.empty()) return fill();
    m_known_id.clear();  // to be followed, also where only the file has another name
    const bool changed = m_draft->set("id", id);
    m_draft->seal();
    if (!changed) followName();
    done(changed);
}

// Undo of a new name is the old name again.
void EditorModel::followName() {
    const std::string id = m_draft->textAt("id");
    if (!isId(id) || id == m_keeper.file().stem().string() || id == m_known_id) return;
    m_known_id = id;
    static_cast<void>(m_keeper.moveTo(m_keeper.file().parent_path() / (id + ".textproto")));
}

void EditorModel::keepOurs() {
    m_keeper.keepOurs();
    fill();
}

void EditorModel::takeTheirs() {
    const std::filesystem::path file = m_keeper.file();
    if (!m_keeper.takeTheirs()) return;
    const std::filesystem::path ours = m_keeper.aside();
    std::string bytes;
    auto read = readDraft(file, bytes);
    if (!read) {
        leaveUnkept();
        emit notOpened(read.error());
        return;
    }
    const std::string part = m_part;
    const bool comments = hasComments(bytes);
    begin(std::move(read).value(), file, std::move(bytes), comments);
    m_other = ours;
    choose(QString::fromStdString(part));
}

}  // namespace stemmig
