// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QProcess>
#include "host/app/app_model.hpp"
#include "host/app/mailbox.hpp"
#include "host/app/records_desk.hpp"
#include "host/app/shelf.hpp"
#include "host/start/start.hpp"

namespace stemmig {

/// Where things are, and what the command line fixes.
struct BackstageOptions {
    std::filesystem::path data;
    std::filesystem::path content;
    std::filesystem::path own_lessons;  ///< proposed for the first one; empty: Stemmig among the documents
    QString crowd;                      ///< the program stemmig-crowd
    Page page;                          ///< what pupils get
    std::optional<std::uint16_t> port;
    std::optional<Instant> tick;
    bool loopback_only = false;   ///< tests
    QStringList crowd_arguments;  ///< more for the simulated class
};

/// Answers the app's verbs: keeps settings, starts and ends sessions and the simulated class. What the pages between
/// lessons show is the shelf's. Everything on the GUI thread but the room, which reports through the mailbox.
class Backstage : public QObject {
    Q_OBJECT
public:
    Backstage(AppModel& app, BackstageOptions options);
    ~Backstage() override;

    void start(const QString& lesson);
    /// An empty `lesson` is the neutral one.
    void rehearse(const QString& lesson, const QString& profile, int pupils);
    /// "" or the address of the running session, with its key.
    [[nodiscard]] QString joinUrl() const { return m_join_url; }

private:
    [[nodiscard]] HostOptions hostOptions(bool rehearsal) const;
    [[nodiscard]] bool begin(StartWishes wishes);
    void resume();
    void giveUp();
    void leave();
    void startCrowd(const QString& profile, int pupils);
    void stopCrowd();

    AppModel& m_app;
    BackstageOptions m_options;
    unsigned m_expected = RoomOptions{}.expected;
    RecordsDesk m_desk;
    Shelf m_shelf;
    QStringList m_past;  ///< sessions of the history before the one that runs
    QString m_join_url;
    QProcess m_crowd;
    Mailbox<Publication> m_mailbox;
    std::optional<Started> m_started;
};

}  // namespace stemmig
