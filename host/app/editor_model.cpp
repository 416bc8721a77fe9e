// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/editor_model.hpp"

#include <QPointer>
#include <algorithm>
#include "host/app/editor_fields.hpp"
#include "host/app/editor_parts.hpp"
#include "host/app/file_path.hpp"

namespace stemmig {

static_assert(static_cast<int>(EditorModel::NoteRow) == EditorFields::Note);
static_assert(static_cast<int>(EditorModel::ClosingPart) == EditorParts::Closing);
static_assert(static_cast<int>(EditorModel::Conflict) == static_cast<int>(DraftKeeper::State::Conflict));

namespace {

constexpr std::string_view kPractice = "opening.practice";
constexpr const char* kSteps = "steps";

/// One line: what is pasted may have more.
std::string lineOf(const QString& typed) {
    QString line = typed;
    for (QChar& c : line)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) c = u' ';
    return line.toStdString();
}

}  // namespace

EditorModel::EditorModel(Poster poster, QObject* parent)
    : QObject(parent),
      m_poster(poster),
      m_keeper(std::move(poster), this),
      m_parts(EditorParts::roles(), this),
      m_fields(EditorFields::roles(), this),
      m_preview(this) {
    connect(&m_keeper, &DraftKeeper::changed, this, &EditorModel::changed);
    // A step of undo is then what was typed between two writings.
    connect(&m_keeper, &DraftKeeper::written, this, &EditorModel::seal);
}

EditorModel::~EditorModel() {
    disconnect(&m_keeper, nullptr, this, nullptr);
    m_keeper.save();
}

void EditorModel::setLanguage(const QString& language) {
    m_language = language;
    m_preview.setLanguage(language);
    fill();
}

QString EditorModel::title() const {
    if (!m_draft) return {};
    for (const std::string& language : {m_language.toStdString(), std::string("nl"), std::string("en")})
        if (const std::string words = m_draft->textAt("title." + language); !words.empty()) return QString::fromStdString(words);
    return file();
}

QString EditorModel::partName() const { return m_draft ? EditorParts::nameOf(*m_draft, m_part, m_language) : QString(); }
int EditorModel::step() const { return EditorParts::stepOf(m_part); }
int EditorModel::stepCount() const { return m_draft ? m_draft->sizeOf(kSteps) : 0; }

QStringList EditorModel::languages() const {
    QStringList all;
    if (m_draft)
        for (const std::string& language : m_draft->languages()) all.append(QString::fromStdString(language));
    return all;
}

int EditorModel::errors() const {
    const auto all = problems();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const LessonProblem& one) { return one.severity == Severity::Error; }));
}

std::vector<LessonProblem> EditorModel::problems() const {
    std::vector<LessonProblem> all = m_check.problems;
    const std::string id = m_draft ? m_draft->textAt("id") : std::string();
    const auto add = [&](const char* rule) { all.push_back({Severity::Error, rule, 0, 0, "", "id"}); };
    if (!m_wrong_name.empty())
        add(isId(m_wrong_name) ? "id-taken" : "id-form");
    else if (m_place.taken.contains(id))
        add("id-taken");
    else if (m_draft && id != m_keeper.file().stem().string())
        add("id-file-name");
    return all;
}

void EditorModel::choose(const QString& part) {
    if (!m_draft) return;
    m_draft->seal();
    turnTo(part.toStdString());
    fill();
}

void EditorModel::turnTo(const std::string& part) {
    const int step = EditorParts::stepOf(part);
    const int last = m_draft->sizeOf(kSteps) - 1;
    const bool gone = step > last;
    m_part = !gone ? part : last < 0 ? "lesson" : EditorParts::keyOf(last);
    m_preview.show(m_check.lesson, m_part);
}

void EditorModel::nextError() {
    std::vector<std::string> keys;
    for (int row = 0; row < m_parts.count(); ++row)
        keys.push_back(m_parts.data(m_parts.index(row), Qt::UserRole).toString().toStdString());
    const auto at = std::find(keys.begin(), keys.end(), m_part);
    if (at == keys.end()) return;
    std::rotate(keys.begin(), at + 1, keys.end());
    const auto all = problems();
    for (const std::string& key : keys) {
        const auto wrong = std::find_if(all.begin(), all.end(), [&](const LessonProblem& one) {
            return one.severity == Severity::Error && partOf(one.path) == key;
        });
        if (wrong == all.end()) continue;
        choose(QString::fromStdString(key));
        emit focusWished(QString::fromStdString(wrong->path));
        return;
    }
}

void EditorModel::type(const QString& path, const QString& text) {
    if (m_draft && m_draft->set(path.toStdString(), lineOf(text))) done(true, false);
}

void EditorModel::seal() {
    if (m_draft) m_draft->seal();
}

void EditorModel::setNumber(const QString& path, int number) {
    if (m_draft) done(m_draft->set(path.toStdString(), static_cast<unsigned>(std::max(0, number))));
}

void EditorModel::setFlag(const QString& path, bool on) {
    if (m_draft) done(m_draft->set(path.toStdString(), on));
}

void EditorModel::setWord(const QString& path, const QString& word) {
    if (m_draft) done(m_draft->set(path.toStdString(), word.toStdString()));
    seal();
}

void EditorModel::tick(const QString& list, const QString& word, bool on) {
    if (m_draft) done(m_draft->tick(list.toStdString(), word.toStdString(), on));
}

void EditorModel::add(const QString& list) {
    if (!m_draft) return;
    const std::string path = list.toStdString();
    const int size = m_draft->sizeOf(path);
    const bool added = path == kPractice ? m_draft->addPractice() : m_draft->insert(path, size);
    done(added);
    if (added) emit focusWished(path == kPractice ? list : QStringLiteral("%1[%2]").arg(list).arg(size));
}

void EditorModel::removeItem(const QString& list, int index) {
    if (!m_draft) return;
    const std::string path = list.toStdString();
    done(path == kPractice ? m_draft->clear(path) : m_draft->remove(path, index));
    const int size = m_draft->sizeOf(path);
    if (size > 0) emit focusWished(QStringLiteral("%1[%2]").arg(list).arg(std::min(index, size - 1)));
}

void EditorModel::moveItem(const QString& list, int from, int to) {
    if (m_draft && m_draft->move(list.toStdString(), from, to)) {
        done(true);
        emit focusWished(QStringLiteral("%1[%2]").arg(list).arg(to));
    }
}

void EditorModel::setRight(const QString& list, int index) {
    setNumber(list.left(list.lastIndexOf(u'.')) + QStringLiteral(".answer_key"), index + 1);
}

void EditorModel::addStep(const QString& kind) {
    if (!m_draft) return;
    const int at = step() < 0 ? (m_part == "closing" || m_part == "lesson" ? stepCount() : 0) : step() + 1;
    const NewStep wanted = kind == u"chat"    ? NewStep::Chat
                           : kind == u"talk"  ? NewStep::Talk
                           : kind == u"pause" ? NewStep::Pause
                                              : NewStep::Statement;
    if (!m_draft->addStep(at, wanted)) return;
    m_part = EditorParts::keyOf(at);
    done(true);
    emit focusWished(part());
}

void EditorModel::moveStep(int by) {
    const int from = step();
    if (from < 0 || !m_draft->move(kSteps, from, from + by)) return;
    m_part = EditorParts::keyOf(from + by);
    done(true);
}

void EditorModel::duplicateStep() {
    const int at = step();
    if (at < 0 || !m_draft->duplicate(kSteps, at)) return;
    m_part = EditorParts::keyOf(at + 1);
    done(true);
}

void EditorModel::removeStep() {
    const int at = step();
    if (at >= 0) done(m_draft->remove(kSteps, at));
}

void EditorModel::removeLanguage(const QString& language) {
    if (m_draft) done(m_draft->removeLanguage(language.toStdString()));
}

void EditorModel::undo() {
    if (m_draft) stepped(m_draft->undo());
}

void EditorModel::redo() {
    if (m_draft) stepped(m_draft->redo());
}

void EditorModel::stepped(const std::optional<std::string>& path) {
    if (!path) return;
    m_part = partOf(*path);
    done(true);
    emit focusWished(QString::fromStdString(*path));
}

void EditorModel::done(bool changed, bool at_once) {
    if (!changed) return fill();  // the page shows again what is
    m_wrong_name.clear();
    m_keeper.put(m_draft->text());
    followName();
    if (at_once) return check();
    fill();
    if (m_check_posted) return;
    m_check_posted = true;
    m_poster(kCheckRest, [self = QPointer<EditorModel>(this)] {
        if (!self) return;
        self->m_check_posted = false;
        self->check();
    });
}

void EditorModel::check() {
    if (!m_draft) return;
    m_check = m_draft->check();
    turnTo(m_part);
    fill();
}

void EditorModel::fill() {
    m_parts.setRows(m_draft ? EditorParts::rows(*m_draft, problems(), m_part, m_language) : QList<RowModel::Row>());
    m_fields.setRows(m_draft ? EditorFields::rows(*m_draft, problems(), m_part, m_language) : QList<RowModel::Row>());
    emit changed();
}

}  // namespace stemmig
