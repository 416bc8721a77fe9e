// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include "host/app/booth_model.hpp"
#include "host/app/exports.hpp"
#include "host/app/row_model.hpp"
#include "host/server/live_room.hpp"
#include "host/session/ticket.hpp"

namespace stemmig {

/// What is arranged before a lesson begins: the network and its doctor, a code for the Wi-Fi, tickets, the class's label, how
/// many devices there are and what that means. Rules are the engine's and the server's; nothing typed here is kept but the label.
class LobbyModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Health health READ health NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* steps READ steps CONSTANT)
    Q_PROPERTY(stemmig::RowModel* addresses READ addresses CONSTANT)
    Q_PROPERTY(QString joinCode READ joinCode NOTIFY changed)
    Q_PROPERTY(QString wifiName READ wifiName NOTIFY changed)
    Q_PROPERTY(QString wifiCode READ wifiCode NOTIFY changed)
    Q_PROPERTY(QString wifiProblem READ wifiProblem NOTIFY changed)
    Q_PROPERTY(QString classLabel READ classLabel NOTIFY changed)
    Q_PROPERTY(QString mode READ mode NOTIFY changed)
    Q_PROPERTY(bool withoutResults READ withoutResults NOTIFY changed)
    Q_PROPERTY(bool tooFew READ tooFew NOTIFY changed)
    Q_PROPERTY(stemmig::BoothModel* booths READ booths CONSTANT)
    Q_PROPERTY(stemmig::Exports* ticketPaper READ ticketPaper CONSTANT)
    Q_PROPERTY(int newTicketCount READ newTicketCount NOTIFY changed)
    Q_PROPERTY(bool needsTickets READ needsTickets NOTIFY changed)
    Q_PROPERTY(int ticketsLeft READ ticketsLeft NOTIFY changed)
    Q_PROPERTY(int mostTickets READ mostTickets CONSTANT)
public:
    /// Quiet: nothing to do. Looking: nothing to say yet. Trouble: the steps say what to do.
    enum Health { Looking, Quiet, Trouble };
    Q_ENUM(Health)
    using Send = std::function<void(Command::Any)>;
    using Announce = std::function<void(std::string address)>;
    /// Fills with fresh random bytes, for tickets.
    using Random = std::function<void(std::span<std::uint8_t>)>;

    LobbyModel(Random random, QObject* parent);

    void setSend(Send send);
    void setAnnounce(Announce announce) { m_announce = std::move(announce); }
    void setLanguage(const QString& language);
    void show(std::shared_ptr<const Publication> publication);
    /// A new session: what was typed for the last one is gone.
    void begin();

    /// Another of `addresses` goes into the QR code.
    Q_INVOKABLE void announceAt(const QString& address);
    /// Puts a code on the board that connects a phone to this Wi-Fi. True when name and password can be right.
    Q_INVOKABLE bool showWifi(const QString& name, const QString& password, bool hidden);
    Q_INVOKABLE void hideWifi();
    /// Makes codes; from now on a device needs one. They are in newTickets() until the next ones.
    Q_INVOKABLE void giveTickets(int count);
    Q_INVOKABLE void needNoTickets();
    Q_INVOKABLE void callClass(const QString& label);

    [[nodiscard]] const std::vector<TicketCode>& newTickets() const { return m_tickets; }
    [[nodiscard]] int newTicketCount() const { return static_cast<int>(m_tickets.size()); }
    /// How many devices and pupils without one are expected goes through this.
    [[nodiscard]] BoothModel* booths() { return &m_booths; }
    /// The new tickets, to cut out: code, QR code and address.
    [[nodiscard]] Exports* ticketPaper() { return &m_ticket_paper; }

    [[nodiscard]] Health health() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] RowModel* steps() { return &m_steps; }
    /// Rows {address, adapter, hardware, current}; empty when there is nothing to choose.
    [[nodiscard]] RowModel* addresses() { return &m_addresses; }
    /// For devices with the app; empty until it is made.
    [[nodiscard]] QString joinCode() const { return QString::fromStdString(m_publication->join_code); }
    [[nodiscard]] QString wifiName() const { return m_wifi_name; }
    [[nodiscard]] QString wifiCode() const { return m_wifi_code; }
    [[nodiscard]] QString wifiProblem() const;
    [[nodiscard]] QString classLabel() const { return QString::fromStdString(view().class_label); }
    /// What the number of devices means for this lesson.
    [[nodiscard]] QString mode() const;
    [[nodiscard]] bool withoutResults() const { return view().without_results; }
    /// So few devices are expected that no result could ever be shown.
    [[nodiscard]] bool tooFew() const;
    [[nodiscard]] bool needsTickets() const { return view().tickets_left.has_value(); }
    [[nodiscard]] int ticketsLeft() const { return static_cast<int>(view().tickets_left.value_or(0)); }
    [[nodiscard]] int mostTickets() const { return static_cast<int>(kMostTickets); }

signals:
    void changed();

private:
    [[nodiscard]] const TeacherView& view() const { return m_publication->view; }
    void send(Command::Any command);
    void fill();
    void offerTickets();

    Random m_random;
    Send m_send;
    Announce m_announce;
    QString m_language = QStringLiteral("en");
    std::shared_ptr<const Publication> m_publication = std::make_shared<const Publication>();  // never null
    QString m_wifi_name, m_wifi_code;
    Text m_wifi_problem;
    std::vector<TicketCode> m_tickets;
    BoothModel m_booths;
    Exports m_ticket_paper;
    RowModel m_steps, m_addresses;
};

}  // namespace stemmig
