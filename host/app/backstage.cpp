// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/backstage.hpp"

#include <QTimer>

namespace stemmig {
namespace {

constexpr int kLeastRehearsal = 10;
/// The largest simulated class and the teacher's own phones; what the real class expects has no part in it.
constexpr unsigned kExpectedInRehearsal = 40;

Poster posterTo(QObject* receiver) {
    return [receiver](std::chrono::milliseconds delay, std::function<void()> task) {
        QMetaObject::invokeMethod(
            receiver, [receiver, delay, task = std::move(task)] { QTimer::singleShot(delay, receiver, task); },
            Qt::QueuedConnection);
    };
}

Text crowdFailed(const std::string& why) {
    return {{{"nl", "De nagespeelde klas kon niet meedoen. " + why}, {"en", "The simulated class could not take part. " + why}}};
}

}  // namespace

Backstage::Backstage(AppModel& app, BackstageOptions options)
    : m_app(app),
      m_options(std::move(options)),
      m_content(readContent(m_options.content)),
      m_mailbox(posterTo(this),
                [this](std::shared_ptr<const Publication> publication) { m_app.console()->show(std::move(publication)); }) {
    for (const std::string& problem : m_content.problems) m_app.say({{{"en", problem}}});
    openRecords();
    const auto setting = [this](const std::string& name) { return m_records ? m_records->setting(name) : std::nullopt; };
    m_app.settings()->restore(setting);
    if (const unsigned expected = QString::fromStdString(setting("expected").value_or("")).toUInt(); expected > 0)
        m_expected = expected;
    fillLibrary();

    connect(&m_app, &AppModel::startWished, this, &Backstage::start);
    connect(&m_app, &AppModel::rehearseWished, this, &Backstage::rehearse);
    connect(&m_app, &AppModel::resumeWished, this, &Backstage::resume);
    connect(&m_app, &AppModel::giveUpWished, this, &Backstage::giveUp);
    connect(&m_app, &AppModel::leaveWished, this, &Backstage::leave);
    connect(&m_app, &AppModel::contactsWished, this, &Backstage::keepContacts);
    connect(m_app.settings(), &SettingsModel::wished, this,
            [this](const QString& name, const QString& value) { save(name.toStdString(), value.toStdString()); });
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
}

void Backstage::openRecords() {
    auto opened = Records::open(recordsFolder(m_options.data, false), today());
    if (!opened) return m_app.say(opened.error().sentence);
    m_records = std::move(opened).value();
}

void Backstage::save(const std::string& name, const std::string& value) {
    if (!m_records) return;  // a session runs; leave() saves what is set then
    if (const auto kept = m_records->setSetting(name, value); !kept) m_app.say(kept.error().sentence);
}

void Backstage::fillLibrary() {
    const auto neutral = m_content.neutral();
    const bool first = m_records && m_records->history().empty() && !m_records->setting("started");
    m_app.setLibrary(m_content.library, first && neutral ? neutral->id : "");
    if (!m_records) return;
    m_app.setContacts(m_records->contacts());
    const auto broken = m_records->brokenOff([this](const std::string& id, const TextHash& hash) {
        const auto lesson = m_content.find(id);
        return lesson && lesson->hash == hash ? lesson : nullptr;
    });
    if (!broken && broken.error().left == BrokenOffError::Left::InPlace) return m_app.setLostSession(broken.error().sentence);
    if (!broken) m_app.say(broken.error().sentence);
    m_app.setBrokenOff(broken && broken.value() ? broken.value()->session.lesson->title : Text{});
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
    if (m_records && !wishes.rehearsal) save("started", "yes");
    const std::vector<SchoolContact> contacts = m_records ? m_records->contacts() : std::vector<SchoolContact>{};
    m_records.reset();
    wishes.data = m_options.data;
    wishes.host = hostOptions(wishes.rehearsal);
    // What goes on stays where its devices look for it.
    if (!wishes.rehearsal && !m_app.brokenOff().isEmpty()) wishes.host.port.reset();
    auto started = startLesson(std::move(wishes), m_content, m_mailbox.sender());
    if (!started) {
        openRecords();
        fillLibrary();
        m_app.say(started.error().sentence);
        return false;
    }
    m_started.emplace(std::move(started).value());
    m_join_url = QString::fromStdString(m_started->host->joinUrl());
    ConsoleModel& console = *m_app.console();
    console.begin(m_started->lesson->title, m_started->remarks);
    console.setHelp(m_content.help, contacts);
    console.setSend([this](Command::Any command) { m_started->host->send(std::move(command)); });
    m_app.setRunning(true);
    return true;
}

void Backstage::start(const QString& lesson) {
    StartWishes wishes;
    wishes.lesson = m_content.find(lesson.toStdString());
    if (wishes.lesson) static_cast<void>(begin(std::move(wishes)));
}

void Backstage::rehearse(const QString& lesson, const QString& profile, int pupils) {
    StartWishes wishes;
    wishes.lesson = lesson.isEmpty() ? m_content.neutral() : m_content.find(lesson.toStdString());
    wishes.rehearsal = true;
    wishes.fresh = true;
    if (wishes.lesson && begin(std::move(wishes))) startCrowd(profile, std::max(kLeastRehearsal, pupils));
}

void Backstage::resume() { static_cast<void>(begin({})); }

void Backstage::giveUp() {
    if (!m_records) return;
    if (const auto done = m_records->giveUp(); !done) m_app.say(done.error().sentence);
    fillLibrary();
}

void Backstage::leave() {
    stopCrowd();
    m_app.console()->setSend({});
    m_app.setRunning(false);
    const int expected = m_app.console()->board()->rehearsal() ? 0 : m_app.console()->expected();
    m_started.reset();
    m_join_url.clear();
    openRecords();
    if (expected > 0) {
        m_expected = static_cast<unsigned>(expected);
        save("expected", std::to_string(expected));
    }
    for (const auto& [name, value] : m_app.settings()->values()) save(name, value);
    fillLibrary();
}

void Backstage::keepContacts(const std::vector<SchoolContact>& contacts) {
    if (!m_records) return;
    if (const auto kept = m_records->setContacts(contacts); !kept) m_app.say(kept.error().sentence);
    m_app.setContacts(m_records->contacts());
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
