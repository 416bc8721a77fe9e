// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/device/states.hpp"

#include "participant/client/wire_names.hpp"

namespace stemmig::testing {
namespace {

LocalWords both(const std::string& nl, const std::string& en) { return {nl, en}; }

std::shared_ptr<const WelcomeTexts> welcomeTexts() {
    auto out = std::make_shared<WelcomeTexts>();
    out->languages = {"nl", "en"};
    out->promise = both(
        "Dit programma telt alleen en bewaart niet wat jij kiest. Je docent en de klas zien alleen woorden over de hele groep, "
        "zoals 'ongeveer een derde'.",
        "This program only counts and does not keep what you choose. Your teacher and the class see only words about the whole "
        "group, such as 'about a third'.");
    out->info_opening = both("Wat er ook is, praten kan altijd. Het is nooit te laat, en het is niet jouw schuld.",
                             "Whatever it is, you can always talk. It is never too late, and it is not your fault.");
    out->contacts = {{"Samira de Wit", "vertrouwenspersoon", "lokaal 1.12", "elke schooldag", "06-00000000"},
                     {"Jan Kok", "zorgcoördinator", "kantoor naast de aula", "", ""}};
    out->info = {{both("Kindertelefoon", "Child helpline"),
                  {both("Elke dag van 11 tot 21 uur. Je hoeft je naam niet te zeggen.",
                        "Every day from 11 to 21 h. You need not say your name.")},
                  "0800-0432"},
                 {both("Fier", "Fier"),
                  {both("Chat met iemand die ervan weet.", "Chat with somebody who knows about it.")},
                  "https://www.chatmetfier.nl/praten-over-wat-je-meemaakt"},
                 {both("Gevaar", "Danger"), {both("Bel 112.", "Call 112.")}, "112"}};
    out->checked_on = "2026-11-20";
    return out;
}

ViewTexts questionTexts() {
    ViewTexts out;
    out.asked = true;
    out.number = 2;
    out.of = 4;
    out.question = both("Het slachtoffer krijgt zelf ook wat geld. Dan kan het nog steeds uitbuiting zijn.",
                        "The victim gets some of the money too. It can still be exploitation.");
    out.choices = {both("Dat klopt", "That is right"), both("Dat klopt niet", "That is not right"),
                   both("Het hangt ervan af hoeveel geld het is, en of iemand er zelf om vroeg",
                        "It depends on how much money it is, and on whether somebody asked for it"),
                   both("Ik weet het niet", "I do not know")};
    return out;
}

ViewTexts chatTexts() {
    ViewTexts out = questionTexts();
    out.question = both("Is dit foute boel?", "Is this a red flag?");
    out.chat = {
        {both("Onbekend nummer", "Unknown number"),
         both("Hé, wil je snel wat bijverdienen?", "Hey, want to earn some quick money?"), false},
        {both("", ""), both("Hoe dan?", "How?"), true},
        {both("Onbekend nummer", "Unknown number"),
         both("Gewoon even je pasje uitlenen. Niemand heeft er last van, en morgen heb je het terug. Zeg het tegen niemand.",
              "Just lend me your bank card. Nobody is hurt by it, and tomorrow you have it back. Tell nobody."),
         false}};
    return out;
}

std::vector<LevelWord> words(std::initializer_list<unsigned> levels) {
    static const LocalWords kWords[] = {
        both("weinig of niemand", "few or nobody"),         both("ongeveer een op de zes", "about one in six"),
        both("ongeveer een derde", "about a third"),        both("ongeveer de helft", "about half"),
        both("ongeveer twee derde", "about two thirds"),    both("ongeveer vijf op de zes", "about five in six"),
        both("de meesten of iedereen", "most or everybody")};
    std::vector<LevelWord> out;
    for (const unsigned level : levels) out.push_back({level, kWords[level]});
    return out;
}

DeviceNews with(ViewTexts texts, int phase, int kind = kKindCheck) {
    DeviceNews out = inLesson(kSceneStatement, phase);
    out.view->kind = kind;
    out.view->choices = texts.choices.size();
    out.view->pictured = !texts.words.empty() || texts.withheld;
    out.view->texts = std::make_shared<const ViewTexts>(std::move(texts));
    return out;
}

DeviceNews shown(bool revealed, bool twice) {
    ViewTexts texts = questionTexts();
    texts.words = words({4, 1, 2, 0});
    if (twice) texts.first_words = words({2, 3, 2, 0});
    texts.sentence =
        both("Afgerond, om iedereen te beschermen. Niet iedereen koos iets, dat mag. Niemand hoeft te zeggen wat hij koos.",
             "Rounded, to protect everybody. Not everybody chose something, that is fine. Nobody needs to say what they chose.");
    if (revealed) {
        texts.answer_key = 0U;
        texts.explanation =
            both("Wie een deel van het geld krijgt, kan nog steeds onder druk staan. Geld maakt het niet eerlijk.",
                 "Who gets a part of the money can still be under pressure. Money does not make it fair.");
    }
    return with(std::move(texts), revealed ? kPhaseRevealed : kPhaseShown);
}

DeviceNews withheld() {
    ViewTexts texts = questionTexts();
    texts.withheld = true;
    texts.sentence = both("We tonen nu geen uitslag. Zo kan niemand raden wat jij koos. We praten zonder uitslag.",
                          "We show no result now. So nobody can guess what you chose. We talk without a result.");
    return with(std::move(texts), kPhaseShown);
}

DeviceNews refused(int bye) {
    DeviceNews out;
    out.inside = true;
    out.kind = SessionKind::Live;
    out.state = DeviceState::Refused;
    out.bye = bye;
    return out;
}

DeviceNews changed(DeviceNews news, const std::function<void(DeviceNews&)>& change) {
    change(news);
    return news;
}

DeviceNews starting(std::vector<FoundRoom> rooms, JoinProblem problem = JoinProblem::None) {
    DeviceNews out;
    out.rooms = std::move(rooms);
    out.problem = problem;
    out.host_day = readDay("261120").value();
    out.own_day = readDay("261127").value();
    return out;
}

/// A problem is told in answer to a try.
void tryToJoin(DeviceModel& device, const DeviceNews& answer) {
    device.start()->join(QString(), QStringLiteral("K7QF-03ZD"));
    device.show(std::make_shared<const DeviceNews>(changed(answer, [](DeviceNews& news) { news.asked = 1'000'000; })));
}

void addStarts(std::vector<State>& out) {
    const std::vector<FoundRoom> one{foundRoom("192.168.1.20", "Veilig met je scherm")};
    const std::vector<FoundRoom> three{one.front(), foundRoom("192.168.1.31", "Foute boel of niet?", 2),
                                       foundRoom("10.0.0.7", "Een les met een lange naam, zoals er geen enkele is", 3)};
    out.push_back({"start-none", starting({})});
    out.push_back({"start-one", starting(one)});
    out.push_back(
        {"start-three", changed(starting(three), [](DeviceNews& news) { news.rooms[1].beacon.kind = SessionKind::Rehearsal; })});
    for (const auto& [name, problem] :
         {std::pair{"wrong-code", JoinProblem::WrongCode}, std::pair{"clocks", JoinProblem::ClocksApart},
          std::pair{"silent", JoinProblem::Silent}}) {
        const DeviceNews answer = starting(one, problem);
        out.push_back(
            {std::string("start-") + name, starting(one), [answer](DeviceModel& device) { tryToJoin(device, answer); }});
    }
    out.push_back({"start-address", starting({}),
                   [](DeviceModel& device) { device.start()->join(QStringLiteral("school"), QStringLiteral("K7QF-03ZD")); }});
}

void addRefusals(std::vector<State>& out) {
    const std::pair<const char*, int> all[] = {{"locked", kByeLocked},        {"full", kByeFull},
                                               {"replaced", kByeReplaced},    {"ask-teacher", kByeAskTeacher},
                                               {"round-open", kByeRoundOpen}, {"ticket", kByeTicketNeeded}};
    for (const auto& [name, bye] : all) out.push_back({name, refused(bye)});
    out.push_back({"ticket-refused", changed(refused(kByeTicketNeeded), [](DeviceNews& news) { news.ticket_refused = true; })});
    out.push_back({"wrong-host", changed(refused(0), [](DeviceNews& news) { news.state = DeviceState::WrongHost; })});
}

void addConnections(std::vector<State>& out) {
    DeviceNews away;
    away.inside = true;
    away.state = DeviceState::Connecting;
    out.push_back({"connecting", away});
    away.connected = Connectedness::Lost;
    out.push_back({"lost", away});
    away.connected = Connectedness::Stopped;
    out.push_back({"stopped", away});
    out.push_back({"question-lost",
                   changed(answering(1),
                           [](DeviceNews& news) {
                               news.state = DeviceState::Waiting;
                               news.connected = Connectedness::Lost;
                           }),
                   &DeviceModel::go});
}

void addBooth(std::vector<State>& out) {
    const auto begin = [](DeviceModel& device) { device.booth()->begin(); };
    const auto ask = [](DeviceModel& device) {
        device.go();
        device.openBoothForm();
        (void)device.askForBooth(QStringLiteral("8"));
    };
    out.push_back({"booth-form", inLesson(kSceneLobby), [](DeviceModel& device) { device.openBoothForm(); }});
    out.push_back({"booth-asked", inLesson(kSceneLobby), ask});
    out.push_back({"booth-declined",
                   changed(inLesson(kSceneLobby),
                           [](DeviceNews& news) {
                               news.state = DeviceState::Refused;
                               news.bye = kByeBoothDeclined;
                           }),
                   ask});
    out.push_back({"booth-locked",
                   changed(inLesson(kSceneLobby),
                           [](DeviceNews& news) {
                               news.state = DeviceState::Refused;
                               news.bye = kByeLocked;
                           }),
                   ask});
    out.push_back({"booth-lobby", changed(inLesson(kSceneLobby), [](DeviceNews& news) { news.booth = 25; })});
    out.push_back({"booth-next", atBooth({5})});
    out.push_back({"booth-next-rehearsal", changed(atBooth({5}), [](DeviceNews& news) { news.kind = SessionKind::Rehearsal; })});
    out.push_back({"booth-restarted", changed(atBooth({0}), [](DeviceNews& news) { news.view->answered = true; })});
    out.push_back({"booth-turn", atBooth({5}), begin});
    out.push_back({"booth-turn-chosen", atBooth({5}), [](DeviceModel& device) {
                       device.booth()->begin();
                       device.choose(1);
                   }});
    out.push_back({"booth-turn-second", atBooth({5, 5, 5}), [](DeviceModel& device) {
                       device.booth()->begin();
                       device.choose(1);
                       device.booth()->done();
                   }});
    out.push_back({"booth-turn-fading", atBooth({5}), begin, kTurnWarning});
    out.push_back({"booth-everybody", atBooth({8})});
    out.push_back({"booth-closing", atBooth({8}, kPhaseClosing)});
    out.push_back({"booth-shown", changed(shown(false, false), [](DeviceNews& news) { news.booth = 8; })});
    out.push_back({"booth-leave", atBooth({5}), [](DeviceModel& device) { (void)device.mayClose(); }});
}

}  // namespace

FoundRoom foundRoom(const std::string& address, const std::string& title, std::uint8_t key) {
    FoundRoom out;
    out.host = {address, 7420};
    out.beacon.port = 7420;
    out.beacon.key.fill(key);
    out.beacon.day = readDay("261127").value();
    out.beacon.titles = {{"nl", title}};
    return out;
}

DeviceNews inLesson(int scene, int phase) {
    DeviceNews out;
    out.inside = true;
    out.state = DeviceState::Joined;
    out.kind = SessionKind::Live;
    out.welcome = welcomeTexts();
    out.view.emplace();
    out.view->scene = scene;
    out.view->phase = phase;
    out.view->round.fill(7);
    out.view->texts = std::make_shared<const ViewTexts>();
    return out;
}

DeviceNews answering(Mark mark, int phase) {
    DeviceNews out = with(questionTexts(), phase);
    out.mark = mark;
    out.view->answered = mark != kNothingYet;
    return out;
}

BallotName ballotName(std::size_t place) {
    BallotName name{};
    name.fill(static_cast<std::uint8_t>(place + 1));
    return name;
}

DeviceNews atBooth(const std::vector<std::size_t>& ballots, int phase) {
    DeviceNews out = with(questionTexts(), phase);
    out.booth = 8;
    out.view->ballot = ballotName(0);
    for (std::size_t i = 0; i < ballots.size(); ++i) out.boxes.push_back({ballotName(i), ballots[i]});
    for (std::size_t i = 1; i < ballots.size(); ++i) {
        ViewTexts texts = chatTexts();
        texts.number = 2 + static_cast<unsigned>(i);
        out.view->later.push_back(
            {ballotName(i), texts.choices.size(), kKindRedFlag, std::make_shared<const ViewTexts>(std::move(texts))});
    }
    return out;
}

std::vector<State> allStates() {
    std::vector<State> out;
    addStarts(out);
    addConnections(out);
    addRefusals(out);
    addBooth(out);
    const auto go = [](DeviceModel& device) { device.go(); };
    const auto rehearsal = [](DeviceNews& news) { news.kind = SessionKind::Rehearsal; };
    out.push_back({"welcome", inLesson(kSceneLobby)});
    out.push_back({"welcome-rehearsal", changed(inLesson(kSceneLobby), rehearsal)});
    out.push_back({"sure", inLesson(kSceneLobby), [](DeviceModel& device) { device.openSure(); }});
    out.push_back({"joined", inLesson(kSceneLobby), go});
    out.push_back({"board", inLesson(kSceneTalk), go});
    out.push_back({"preview", inLesson(kSceneStatement, kPhasePreview), go});
    out.push_back({"not-counted", changed(answering(kNothingYet), [](DeviceNews& news) { news.view->counted = false; }), go});
    out.push_back({"question", answering(kNothingYet), go});
    out.push_back({"question-rehearsal", changed(answering(kNothingYet), rehearsal), go});
    out.push_back({"question-answered", answering(1), go});
    out.push_back({"question-closing", answering(1, kPhaseClosing), go});
    out.push_back({"question-opinion", with(questionTexts(), kPhaseOpen, kKindOpinion), go});
    out.push_back({"question-chat", with(chatTexts(), kPhaseOpen, kKindRedFlag), go});
    out.push_back({"held", inLesson(kSceneStatement, kPhaseHeld), go});
    out.push_back({"shown", shown(false, false), go});
    out.push_back({"shown-twice", shown(false, true), go});
    out.push_back({"withheld", withheld(), go});
    out.push_back({"revealed", shown(true, false), go});
    out.push_back({"pause", changed(answering(1), [](DeviceNews& news) { news.view->paused = true; }), go});
    out.push_back({"info", inLesson(kSceneTalk), [](DeviceModel& device) { device.openInfo(); }});
    out.push_back({"help", inLesson(kSceneClosing), go});
    out.push_back({"ended", changed(inLesson(kSceneEnded), [](DeviceNews& news) { news.state = DeviceState::Ended; }), go});
    return out;
}

}  // namespace stemmig::testing
