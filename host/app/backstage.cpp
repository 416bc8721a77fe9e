// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/backstage.hpp"

#include "host/app/poster.hpp"

namespace stemmig {
namespace {

constexpr int kLeastRehearsal = 10;
/// The largest simulated class and the teacher's own phones; what the real class expects has no part in it.
constexpr unsigned kExpectedInRehearsal = 40;

Text crowdFailed(const std::string& why) {
    return {{{"nl", "De nagespeelde klas kon niet meedoen. " + why}, {"en", "The simulated class could not take part. " + why}}};
}

}  // namespace

Backstage::Backstage(AppModel& app, BackstageOptions options)
    : m_app(app),
      m_options(std::move(options)),
      m_desk(recordsFolder(m_options.data, false)),
      m_shelf(app, m_desk, m_options.content, m_options.own_lessons),
      m_mailbox(posterTo(this),
                [this](std::shared_ptr<const Publication> publication) { m_app.console()->show(std::move(publication)); }) {
    connect(&m_desk, &RecordsDesk::failed, &m_app, &AppModel::say);
    m_app.archive()->setDesk(&m_desk);
    m_desk.open();
    m_app.settings()->restore([this](const std::string& name) { return m_desk.setting(name); });
    if (const unsigned expected = QString::fromStdString(m_desk.setting("expected").value_or("")).toUInt(); expected > 0)
        m_expected = expected;

    connect(&m_app, &AppModel::startWished, this, &Backstage::start);
    connect(&m_app, &AppModel::rehearseWished, this, &Backstage::rehearse);
    connect(&m_app, &AppModel::resumeWished, this, &Backstage::resume);
    connect(&m_app, &AppModel::giveUpWished, this, &Backstage::giveUp);
    connect(&m_app, &AppModel::leaveWished, this, &Backstage::leave);
    connect(m_app.settings(), &SettingsModel::wished, this,
            [this](const QString& name, const QString& value) { m_desk.save(name.toStdString(), value.toStdString()); });
    connect(&m_crowd, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) m_app.console()->remark(crowdFailed(m_crowd.errorString().toStdString()));
    });
    connect(&m_crowd, &QProcess::finished, this, [this](int code) {
        const std::string said = m_crowd.readAllStandardError().trimmed().toStdString();
        if (code != 0 && m_started) m_app.console()->remark(crowdFailed(said));
    });
}

Backstage::~Backstage() {
    m_crowd.disconnect(this);
    stopCrowd();
    m_app.console()->setSend({});
    m_app.console()->lobby()->setAnnounce({});
}

HostOptions Backstage::hostOptions(bool rehearsal) const {
    HostOptions options;
    options.page = m_options.page;
    options.port = m_options.port;
    options.loopback_only = m_options.loopback_only;
    options.room.tick = m_options.tick;
    options.room.expected = rehearsal ? kExpectedInRehearsal : m_expected;
    options.room.shared_addresses = rehearsal;
    return options;
}

bool Backstage::begin(StartWishes wishes) {
    if (m_started) return false;
    if (!wishes.rehearsal) m_desk.save("started", "yes");
    m_past = m_app.archive()->sessions();
    const std::string calm_place = m_desk.setting("calm_place").value_or("");
    m_desk.close();
    wishes.data = m_options.data;
    wishes.host = hostOptions(wishes.rehearsal);
    // What goes on stays where its devices look for it.
    if (!wishes.rehearsal && !m_app.library()->brokenOff().isEmpty()) wishes.host.port.reset();
    auto started = startLesson(std::move(wishes), m_shelf.content(), m_mailbox.sender());
    if (!started) {
        m_desk.open();
        m_app.say(started.error().sentence);
        return false;
    }
    m_started.emplace(std::move(started).value());
    m_join_url = QString::fromStdString(m_started->host->joinUrl());
    ConsoleModel& console = *m_app.console();
    console.begin(m_started->lesson->title, m_started->remarks);
    const School& school = m_app.school()->school();
    console.setHelp(helpOf(m_shelf.content().help, school), school.contacts);
    console.setCalmPlace(QString::fromStdString(calm_place));
    console.setSend([this](Command::Any command) { m_started->host->send(std::move(command)); });
    console.lobby()->setAnnounce([this](std::string address) { m_started->host->announceAt(std::move(address)); });
    m_app.setRunning(true);
    return true;
}

void Backstage::start(const QString& lesson) {
    StartWishes wishes;
    wishes.lesson = m_shelf.content().find(lesson.toStdString());
    if (wishes.lesson) static_cast<void>(begin(std::move(wishes)));
}

void Backstage::rehearse(const QString& lesson, const QString& profile, int pupils) {
    StartWishes wishes;
    wishes.lesson = lesson.isEmpty() ? m_shelf.content().neutral() : m_shelf.content().find(lesson.toStdString());
    wishes.rehearsal = true;
    wishes.fresh = true;
    if (wishes.lesson && begin(std::move(wishes))) startCrowd(profile, std::max(kLeastRehearsal, pupils));
}

void Backstage::resume() { static_cast<void>(begin({})); }

void Backstage::giveUp() {
    if (m_desk.records()) m_desk.kept(m_desk.records()->giveUp());
    m_shelf.fill();
}

void Backstage::leave() {
    stopCrowd();
    m_app.console()->setSend({});
    m_app.console()->lobby()->setAnnounce({});
    m_app.setRunning(false);
    const int expected = m_app.console()->board()->rehearsal() ? 0 : m_app.console()->expected();
    m_started.reset();
    m_join_url.clear();
    m_desk.open();
    if (expected > 0) {
        m_expected = static_cast<unsigned>(expected);
        m_desk.save("expected", std::to_string(expected));
    }
    for (const auto& [name, value] : m_app.settings()->values()) m_desk.save(name, value);
    m_app.archive()->openNewSince(m_past);  // the lesson that has just ended; a rehearsal leaves none
}

void Backstage::startCrowd(const QString& profile, int pupils) {
    QStringList arguments{QStringLiteral("--url"),     m_join_url, QStringLiteral("--pupils"), QString::number(pupils),
                          QStringLiteral("--profile"), profile};
    m_crowd.start(m_options.crowd, arguments + m_options.crowd_arguments);
}

void Backstage::stopCrowd() {
    if (m_crowd.state() == QProcess::NotRunning) return;
    m_crowd.terminate();
    if (!m_crowd.waitForFinished(2000)) m_crowd.kill();
    m_crowd.waitForFinished(1000);
}

}  // namespace stemmig
