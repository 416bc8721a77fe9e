// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/editor_fields.hpp"

#include "host/app/board_model.hpp"
#include "host/app/field_rows.hpp"
#include "host/lesson/problem_words.hpp"

namespace stemmig {
namespace {

std::string item(const std::string& list, int index) { return list + "[" + std::to_string(index) + "]"; }

/// Longest texts, as the reader has them.
constexpr int kTitle = 80, kLine = 280, kParagraph = 2000, kExplanation = 600, kChoice = 80, kChat = 160, kSender = 40;

/// Goes through one part of the lesson, row by row.
class Form {
    Q_DECLARE_TR_FUNCTIONS(EditorFields)
public:
    Form(const Draft& draft, const QString& language) : m_draft(draft), m_language(language.toStdString()) {}

    [[nodiscard]] QList<FieldRow> take() && { return std::move(m_rows); }

    void lesson() {
        text("title", tr("Title"), kTitle).hint = tr("For you and your colleagues.");
        text("public_title", tr("Title on the board"), kTitle).hint =
            tr("On the board while pupils walk in. It never names a heavy topic.");
        text("summary", tr("Summary"), kExplanation, true).hint = tr("One or two sentences for the card in the library.");
        text("audience", tr("For whom?"), kExplanation);
        number("minutes", tr("Minutes"), 5, 180);
        flag("sensitive", tr("A heavy topic")).hint = tr(
            "Asks for a contact person of the school, a closing step with help, and a harmless look-alike among the red flags.");
        heading(tr("What pupils remember"), tr("Key messages. Every statement can point to one."));
        labels("key_messages", tr("Key message %1"), tr("One more key message"));
        heading(tr("Learning goals"));
        labels("learning_goals", tr("Learning goal %1"), tr("One more learning goal"));
        heading(tr("Where the facts come from"));
        text("source", tr("Source"), kExplanation, true);
        text("not_endorsed", tr("Not made by them"), kExplanation, true).hint =
            tr("That those makers did not make or approve this lesson.");
        heading(tr("The file"));
        FieldRow& name = add(EditorFields::Name, "id", tr("File name"));
        name.value = QString::fromStdString(m_draft.textAt("id"));
        name.hint = tr("Small letters, digits and hyphens.");
    }
    void preparation() {
        const int sections = m_draft.sizeOf("preparation");
        note(sections > 0 ? QString() : tr("What a teacher reads the day before. Nothing has been written yet."));
        for (int i = 0; i < sections; ++i) {
            const std::string section = item("preparation", i);
            itemHeading(tr("Section %1").arg(i + 1), "preparation", i);
            text(section + ".heading", tr("Heading"), kTitle);
            texts(section + ".paragraphs", tr("Paragraph %1"), tr("One more paragraph"), kParagraph, true);
        }
        addButton("preparation", tr("One more section"));
    }
    void opening() {
        number("opening.minutes", tr("Minutes"), 0, 60);
        heading(tr("Read aloud"), tr("What you say in about a minute."));
        texts("opening.read_aloud", tr("Sentence %1"), tr("One more sentence"), kParagraph, true);
        heading(tr("Ground rules"), tr("On the board; the class keeps, strikes or adds."));
        texts("opening.ground_rules", tr("Rule %1"), tr("One more rule"), kLine);
        heading(tr("Practice vote"), tr("Something light, to explain the words and to test the network. No answer is right."));
        if (!m_draft.has("opening.practice")) return addButton("opening.practice", tr("Add a practice vote"));
        m_rows.last().owner = QStringLiteral("opening.practice");
        text("opening.practice.text", tr("Question"), kLine, true);
        choices("opening.practice");
    }
    void statement(const std::string& path) {
        const std::string kind = m_draft.textAt(path + ".kind");
        kinds(path + ".kind");
        text(path + ".text", tr("Statement"), kLine, true).hint =
            tr("About ‘somebody’ or ‘a pupil’, never about pupils themselves. Up to 90 characters reads best.");
        chat(path + ".chat");
        heading(tr("Choices"));
        choices(path);
        if (kind == "RED_FLAG")
            flag(path + ".harmless", tr("A harmless look-alike")).hint = tr("The right answer is that nothing is wrong.");
        if (kind == "CHECK" || kind == "RED_FLAG" || !empty(path + ".explanation"))
            text(path + ".explanation", tr("Explanation"), kExplanation, true).hint =
                tr("On the board once the answer is shown.");
        heading(tr("Questions for the class"), tr("Two or three open questions, on the board after the words."));
        texts(path + ".class_prompts", tr("Question %1"), tr("One more question"), kLine, false, 3);
        heading(tr("For the teacher"),
                tr("Never on the board: what to say when somebody laughs or blames, and the message in one sentence."));
        texts(path + ".teacher_notes", tr("Note %1"), tr("One more note"), kParagraph, true);
        heading(tr("In the lesson"));
        keyMessage(path + ".key_message");
        goals(path + ".learning_goals");
        number(path + ".minutes", tr("Minutes"), 0, 180);
        flag(path + ".core", tr("Part of the plan")).hint = tr("Off: a spare, used only when you pick it.");
        word(path + ".policy", tr("How many words are given"),
             {option("STANDARD", tr("As usual")), option("STRICT", tr("Fewer words"))})
            .hint = tr("Fewer words need a class of twelve.");
    }
    void talk(const std::string& path) {
        text(path + ".title", tr("Title"), kTitle);
        heading(tr("On the board"), tr("One to six lines."));
        texts(path + ".board", tr("Line %1"), tr("One more line"), kLine, false, 6);
        heading(tr("For the teacher"));
        texts(path + ".notes", tr("Note %1"), tr("One more note"), kParagraph, true);
        number(path + ".minutes", tr("Minutes"), 0, 180);
    }
    void pause(const std::string& path) {
        text(path + ".title", tr("Title"), kTitle);
        number(path + ".minutes", tr("Minutes"), 0, 60);
    }
    void closing() {
        note(tr("Cannot be skipped. Below these lines stands the page with help."));
        heading(tr("On the board"));
        texts("closing.board", tr("Line %1"), tr("One more line"), kLine);
        heading(tr("Read aloud"));
        texts("closing.read_aloud", tr("Sentence %1"), tr("One more sentence"), kParagraph, true);
        text("closing.exit_slip", tr("Exit slip"), kExplanation, true).hint = tr("What everybody writes on the folded paper.");
        number("closing.minutes", tr("Minutes"), 0, 60);
        heading(tr("After the lesson"), tr("For the teacher."));
        texts("closing.after_care", tr("Note %1"), tr("One more note"), kParagraph, true);
        heading(tr("Weeks later"), tr("Some questions can be asked again, to see what was remembered."));
        number("follow_up.weeks", tr("After how many weeks? 0: never"), 0, 52);
        followUp();
    }

private:
    FieldRow& add(EditorFields::Kind kind, const std::string& path, const QString& label) {
        FieldRow row;
        row.kind = kind;
        row.path = path;
        row.label = label;
        m_rows.append(row);
        return m_rows.last();
    }
    [[nodiscard]] bool empty(const std::string& path) const {
        return m_draft.textAt(path + ".nl").empty() && m_draft.textAt(path + ".en").empty();
    }
    void note(const QString& words) {
        if (!words.isEmpty()) add(EditorFields::Note, {}, words);
    }
    void heading(const QString& label, const QString& hint = {}) { add(EditorFields::Heading, {}, label).hint = hint; }
    void itemHeading(const QString& label, const std::string& list, int index) {
        FieldRow& row = add(EditorFields::Heading, item(list, index), label);
        row.owner = QString::fromStdString(list);
        row.place = index;
        row.count = m_draft.sizeOf(list);
    }
    FieldRow& text(const std::string& path, const QString& label, int longest, bool tall = false) {
        FieldRow& row = add(EditorFields::Text, path, label);
        row.nl = QString::fromStdString(m_draft.textAt(path + ".nl"));
        row.en = QString::fromStdString(m_draft.textAt(path + ".en"));
        row.most = longest;
        row.tall = tall;
        return row;
    }
    FieldRow& number(const std::string& path, const QString& label, int least, int most) {
        FieldRow& row = add(EditorFields::Number, path, label);
        row.value = static_cast<int>(m_draft.numberAt(path));
        row.least = least;
        row.most = most;
        return row;
    }
    FieldRow& flag(const std::string& path, const QString& label) {
        FieldRow& row = add(EditorFields::Flag, path, label);
        row.value = m_draft.flagAt(path);
        return row;
    }
    FieldRow& word(const std::string& path, const QString& label, const QVariantList& options) {
        FieldRow& row = add(EditorFields::Word, path, label);
        row.value = QString::fromStdString(m_draft.textAt(path));
        row.options = options;
        return row;
    }
    static QVariantMap option(const std::string& value, const QString& label) {
        return {{QStringLiteral("value"), QString::fromStdString(value)}, {QStringLiteral("text"), label}};
    }
    void addButton(const std::string& list, const QString& label, int most = 0) {
        FieldRow& row = add(EditorFields::Add, list, label);
        row.value = most == 0 || m_draft.sizeOf(list) < most;
    }
    void texts(const std::string& list, const QString& label, const QString& more, int longest, bool tall = false, int most = 0) {
        const int size = m_draft.sizeOf(list);
        for (int i = 0; i < size; ++i) listed(text(item(list, i), label.arg(i + 1), longest, tall), list, i);
        addButton(list, more, most);
    }
    void labels(const std::string& list, const QString& label, const QString& more) {
        const int size = m_draft.sizeOf(list);
        for (int i = 0; i < size; ++i) listed(text(item(list, i) + ".text", label.arg(i + 1), kLine), list, i);
        addButton(list, more);
    }
    void listed(FieldRow& row, const std::string& list, int index) const {
        row.owner = QString::fromStdString(list);
        row.place = index;
        row.count = m_draft.sizeOf(list);
    }
    void kinds(const std::string& path) {
        word(path, tr("What it asks"),
             {option("OPINION", tr("An opinion")), option("CHECK", tr("Is this right?")), option("RED_FLAG", tr("A red flag?")),
              option("SCALE", tr("A scale"))});
    }
    void choices(const std::string& statement) {
        const std::string list = statement + ".choices", kind = m_draft.textAt(statement + ".kind");
        const bool answered = kind == "CHECK" || kind == "RED_FLAG";
        const bool practice = statement == "opening.practice";
        const int key = static_cast<int>(m_draft.numberAt(statement + ".answer_key")) - 1;
        for (int i = 0; i < m_draft.sizeOf(list); ++i) {
            FieldRow& row = text(item(list, i) + ".text", tr("Choice %1").arg(QChar(static_cast<char16_t>(u'A' + i))), kChoice);
            listed(row, list, i);
            row.letter = QChar(static_cast<char16_t>(u'A' + i));
            row.answer = answered ? (key == i ? 1 : 0) : -1;
            const bool blames = m_draft.flagAt(item(list, i) + ".blames_victim");
            row.blames = blames ? 1 : !practice && m_draft.flagAt("sensitive") ? 0 : -1;
        }
        addButton(list, tr("One more choice"), 7);
        m_rows.last().others = {statement + ".answer_key"};
    }
    void chat(const std::string& list) {
        const int size = m_draft.sizeOf(list);
        if (size > 0) heading(tr("Chat"), tr("Up to six messages. Senders are roles, such as ‘friend’ or ‘unknown number’."));
        for (int i = 0; i < size; ++i) {
            itemHeading(tr("Message %1").arg(i + 1), list, i);
            text(item(list, i) + ".sender", tr("Sender"), kSender);
            text(item(list, i) + ".text", tr("Message"), kChat, true);
            flag(item(list, i) + ".own", tr("Written by the one who reads along"));
        }
        addButton(list, size > 0 ? tr("One more message") : tr("Add a chat"), 6);
    }
    void keyMessage(const std::string& path) {
        QVariantList options{option("", tr("None"))};
        for (int i = 0; i < m_draft.sizeOf("key_messages"); ++i)
            options.append(option(m_draft.textAt(item("key_messages", i) + ".id"), shortText(item("key_messages", i) + ".text")));
        if (options.size() > 1) word(path, tr("Key message"), options).tall = true;
    }
    void goals(const std::string& path) {
        QVariantList options;
        for (int i = 0; i < m_draft.sizeOf("learning_goals"); ++i)
            options.append(
                ticked(path, m_draft.textAt(item("learning_goals", i) + ".id"), shortText(item("learning_goals", i) + ".text")));
        if (!options.isEmpty()) add(EditorFields::Ticks, path, tr("Learning goals")).options = options;
    }
    void followUp() {
        QVariantList options;
        for (int i = 0; i < m_draft.sizeOf("steps"); ++i) {
            const std::string statement = item("steps", i) + ".statement", kind = m_draft.textAt(statement + ".kind");
            if (kind == "CHECK" || kind == "RED_FLAG")
                options.append(ticked("follow_up.statements", m_draft.textAt(statement + ".id"), shortText(statement + ".text")));
        }
        if (!options.isEmpty()) add(EditorFields::Ticks, "follow_up.statements", tr("Ask these again")).options = options;
    }
    [[nodiscard]] QVariantMap ticked(const std::string& list, const std::string& word, const QString& label) const {
        QVariantMap one = option(word, label);
        bool on = false;
        for (int i = 0; i < m_draft.sizeOf(list); ++i) on = on || m_draft.textAt(item(list, i)) == word;
        one[QStringLiteral("on")] = on;
        return one;
    }
    /// In whichever language it has.
    [[nodiscard]] QString shortText(const std::string& path) const {
        const std::string wanted = m_draft.textAt(path + "." + m_language);
        const std::string any =
            m_draft.textAt(path + ".nl").empty() ? m_draft.textAt(path + ".en") : m_draft.textAt(path + ".nl");
        const QString words = QString::fromStdString(wanted.empty() ? any : wanted);
        return words.isEmpty() ? tr("(no words yet)") : words;
    }

    const Draft& m_draft;
    std::string m_language;
    QList<FieldRow> m_rows;
};

QList<FieldRow> formOf(const Draft& draft, const std::string& part, const QString& language) {
    Form form(draft, language);
    if (part == "lesson")
        form.lesson();
    else if (part == "preparation")
        form.preparation();
    else if (part == "opening")
        form.opening();
    else if (part == "closing")
        form.closing();
    else if (draft.has(part + ".statement"))
        form.statement(part + ".statement");
    else if (draft.has(part + ".talk"))
        form.talk(part + ".talk");
    else if (draft.has(part + ".pause"))
        form.pause(part + ".pause");
    return std::move(form).take();
}

}  // namespace

QList<QByteArray> EditorFields::roles() { return FieldRow::roles(); }

QList<RowModel::Row> EditorFields::rows(const Draft& draft, const std::vector<LessonProblem>& problems, const std::string& part,
                                        const QString& language) {
    QList<FieldRow> rows = formOf(draft, part, language);
    putProblems(rows, problems, part, language);
    QList<RowModel::Row> all;
    for (const FieldRow& row : rows) all.append(row.values());
    return all;
}

}  // namespace stemmig
