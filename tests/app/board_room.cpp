// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QQuickItem>
#include "host/app/text_faults.hpp"
#include "host/lesson/checker.hpp"
#include "tests/app/app_driver.hpp"

using namespace stemmig;

namespace {

constexpr QSize kScreens[] = {{1024, 768}, {1366, 768}, {1280, 1024}, {1920, 1080}, {2560, 1080}, {3840, 2160}};
const char* const kAddress = "192.168.178.124:7420";

/// Exactly this many characters of words as long as lessons have them.
std::string words(const char* sentence, std::size_t characters) {
    std::string text;
    while (text.size() < characters) text += std::string(text.empty() ? "" : " ") + sentence;
    text.resize(characters);
    text.back() = 'n';
    return text;
}
Text longText(std::size_t characters) {
    return {{{"nl", words("vertrouwenspersonen beschermen iemand tegen verantwoordelijkheid en medeplichtigheid", characters)},
             {"en", words("confidential counsellors protect somebody from responsibility and complicity", characters)}}};
}

std::shared_ptr<const Question> longQuestion(std::size_t statement, std::size_t choices, std::size_t choice,
                                             std::size_t messages) {
    auto question = std::make_shared<Question>();
    question->kind = StatementKind::RedFlag;
    question->text = longText(statement);
    for (std::size_t i = 0; i < choices; ++i) question->choices.push_back(longText(choice - i));
    for (std::size_t i = 0; i < messages; ++i)
        question->chat.push_back({longText(kSenderLength), longText(kChatLength), i % 2 == 1});
    return question;
}

ProjectorView statementView(Phase phase, std::shared_ptr<const Question> question) {
    ProjectorView view;
    view.scene = Scene::Statement;
    view.rehearsal = true;
    view.phase = phase;
    view.number = 10;
    view.of = 12;
    view.taking_part = 1200;
    view.joining_open = phase != Phase::Open;
    view.question = std::move(question);
    return view;
}

Picture longPicture(std::size_t choices) {
    Picture picture;
    for (std::size_t i = 0; i < choices; ++i) {
        picture.words.push_back({static_cast<std::uint8_t>(i), levelWord(static_cast<std::uint8_t>(i), 5)});
        picture.first_words.push_back({static_cast<std::uint8_t>(6 - i), levelWord(static_cast<std::uint8_t>(6 - i), 5)});
    }
    return picture;
}

struct NamedView {
    std::string name;
    ProjectorView view;
};

/// Every scene with the longest texts that the limits of lesson files let through.
std::vector<NamedView> worstViews() {
    std::vector<NamedView> views;
    const auto question = longQuestion(kStatementLength, 7, kChoiceLength, 0);
    const auto chat = longQuestion(kStatementLength, 7, kChoiceLength, 6);
    for (const Phase phase : {Phase::Preview, Phase::Open, Phase::Held}) {
        views.push_back({"statement", statementView(phase, question)});
        views.push_back({"chat", statementView(phase, chat)});
    }
    views.back().view.second_round = true;
    ProjectorView shown = statementView(Phase::Shown, question);
    shown.picture = longPicture(7);
    views.push_back({"picture", shown});
    shown.picture.reset();
    shown.prompts.assign(3, longText(kLineLength));
    views.push_back({"prompts", shown});
    ProjectorView revealed = statementView(Phase::Revealed, question);
    revealed.answer_key = 0;
    revealed.explanation = longText(kExplanationLength);
    views.push_back({"explanation", revealed});
    ProjectorView talk;
    talk.scene = Scene::Talk;
    talk.title = longText(kTitleLength);
    talk.lines.assign(6, longText(kLineLength));
    views.push_back({"talk", talk});
    talk.scene = Scene::Opening;
    talk.lines.assign(kMostRules, longText(kRuleCharacters));
    views.push_back({"rules", talk});
    talk.lines.clear();
    talk.scene = Scene::Pause;
    views.push_back({"pause", talk});
    return views;
}

std::shared_ptr<const Publication> publicationOf(const ProjectorView& view) {
    auto publication = std::make_shared<Publication>();
    publication->view.board = view;
    publication->join_address = kAddress;
    publication->join_url = "http://192.168.178.124:7420/#q8m3Xv0cB2yT7wKd5nRfLhJ1aZsUe9GpVxQoNiWtE4k";
    return publication;
}

/// The class's screen at any size.
struct Wall : AppDriver {
    Wall() { projector().setVisibility(QWindow::Windowed); }

    void show(const QSize& size, const ProjectorView& view, const QString& language) {
        app.setLanguage(language);
        console().show(publicationOf(view));
        projector().resize(size);
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            static_cast<void>(projector().grabWindow());
        }
    }
    /// The code in the corner stands on its own: its place, or an empty one when it is not there.
    [[nodiscard]] QRectF codePlace() {
        const auto* code = qobject_cast<QQuickItem*>(findInside(projector(), QStringLiteral("joinCode")));
        return code && code->isVisible() ? placeOf(*code) : QRectF();
    }
    static QRectF placeOf(const QQuickItem& item) { return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())); }

    [[nodiscard]] std::vector<const QQuickItem*> texts() {
        std::vector<const QQuickItem*> list;
        collect(*projector().contentItem(), list);
        return list;
    }

private:
    static void collect(const QQuickItem& item, std::vector<const QQuickItem*>& list) {
        if (!item.isVisible() || item.opacity() == 0) return;
        if (item.inherits("QQuickText") && !item.property("text").toString().isEmpty()) list.push_back(&item);
        for (const QQuickItem* child : item.childItems()) collect(*child, list);
    }
};

std::string at(const NamedView& one, const QSize& size, const QString& language) {
    return one.name + ' ' + std::to_string(size.width()) + 'x' + std::to_string(size.height()) + ' ' + language.toStdString();
}

}  // namespace

TEST_CASE("the longest texts that a lesson may have are whole on every screen, and the code stands free of them") {
    Wall wall;
    const std::vector<NamedView> views = worstViews();
    for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        for (const QSize& size : kScreens) {
            for (const NamedView& one : views) {
                wall.show(size, one.view, language);
                const QStringList faults = textFaults(wall.projector());
                CHECK_MESSAGE(faults.isEmpty(), at(one, size, language) << ": " << faults.join('\n').toStdString());
                const QRectF code = wall.codePlace();
                CHECK_MESSAGE(code.isEmpty() != one.view.joining_open, at(one, size, language));
                for (const QQuickItem* text : wall.texts())
                    CHECK_MESSAGE(!code.intersects(Wall::placeOf(*text)),
                                  at(one, size, language) << ": " << text->property("text").toString().toStdString());
            }
        }
    }
    CHECK_MESSAGE(wall.warnings().isEmpty(), wall.warnings().join('\n').toStdString());
}

TEST_CASE("a statement as lessons have them can be read from eight metres on every screen") {
    constexpr double kBody = 46.0 / 1080;      // of the height of a picture as wide as 16:9 (platform.md)
    constexpr double kSmallest = 36.0 / 1080;  // letters, labels
    const auto question = longQuestion(90, 4, 24, 0);
    Wall wall;
    for (const Phase phase : {Phase::Preview, Phase::Open}) {
        const NamedView usual{"usual", statementView(phase, question)};
        for (const QSize& size : kScreens) {
            wall.show(size, usual.view, QStringLiteral("nl"));
            const double height = std::min(size.height() * 1.0, size.width() / 1680.0 * 1080);
            for (const QQuickItem* text : wall.texts()) {
                const QString said = text->property("text").toString();
                if (text->objectName() == u"joinAddress" || said.startsWith(u"Proefles")) continue;
                const bool body = said.size() > 22 && !said.contains(u'?');
                CHECK_MESSAGE(
                    text->property("font").value<QFont>().pixelSize() >= static_cast<int>((body ? kBody : kSmallest) * height),
                    at(usual, size, "nl") << ": " << said.toStdString());
            }
        }
    }
}
