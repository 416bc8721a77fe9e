// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include "host/app/row_model.hpp"
#include "host/server/live_room.hpp"

namespace stemmig {

/// Shared booths: which devices ask to be one, which are, for how many pupils, and how long a turn is. The engine decides
/// what is possible; a refusal comes back as every other.
class BoothModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::RowModel* asked READ asked CONSTANT)
    Q_PROPERTY(stemmig::RowModel* booths READ booths CONSTANT)
    Q_PROPERTY(int sharing READ sharing NOTIFY changed)
    Q_PROPERTY(int ownDevices READ ownDevices NOTIFY changed)
    Q_PROPERTY(int statementsATurn READ statementsATurn NOTIFY changed)
    Q_PROPERTY(int fewest READ fewest CONSTANT)
    Q_PROPERTY(int most READ most CONSTANT)
public:
    using Send = std::function<void(Command::Any)>;

    explicit BoothModel(QObject* parent);

    void setSend(Send send) { m_send = std::move(send); }
    void show(const Publication& publication);
    /// A new session.
    void begin();

    /// Devices that ask. Rows {pupils}: as typed on the device.
    [[nodiscard]] RowModel* asked() { return &m_asked; }
    /// Booths there are. Rows {pupils}.
    [[nodiscard]] RowModel* booths() { return &m_booths; }
    /// Pupils expected to vote at booths; with ownDevices() the expected size of the room.
    [[nodiscard]] int sharing() const { return m_sharing; }
    [[nodiscard]] int ownDevices() const { return m_expected - m_sharing; }
    [[nodiscard]] int statementsATurn() const { return m_statements; }
    [[nodiscard]] int fewest() const { return static_cast<int>(kFewestAtBooth); }
    [[nodiscard]] int most() const { return static_cast<int>(kMostAtBooth); }

    Q_INVOKABLE void expectOwn(int devices);
    Q_INVOKABLE void expectSharing(int pupils);
    Q_INVOKABLE void allow(int row, int pupils);
    Q_INVOKABLE void decline(int row);
    Q_INVOKABLE void resize(int row, int pupils);
    Q_INVOKABLE void takeAway(int row);
    Q_INVOKABLE void setStatementsATurn(int statements);

signals:
    void changed();

private:
    void send(const Command::Any& command) const;
    void settle(const std::vector<TokenHash>& tokens, int row, int pupils) const;

    Send m_send;
    std::vector<TokenHash> m_asked_tokens, m_booth_tokens;
    int m_expected = 0, m_sharing = 0, m_statements = 1;
    RowModel m_asked, m_booths;
};

}  // namespace stemmig
