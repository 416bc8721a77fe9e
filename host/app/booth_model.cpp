// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/booth_model.hpp"

#include <algorithm>
#include <numeric>

namespace stemmig {

BoothModel::BoothModel(QObject* parent) : QObject(parent), m_asked({"pupils"}, this), m_booths({"pupils"}, this) {}

void BoothModel::begin() {
    m_sharing = 0;
    emit changed();
}

void BoothModel::show(const Publication& publication) {
    m_asked_tokens.clear();
    QList<RowModel::Row> asked;
    for (const BoothRequest& request : publication.booths_asked) {
        m_asked_tokens.push_back(request.token);
        asked.append(RowModel::Row{static_cast<int>(request.pupils)});
    }
    m_asked.setRows(asked);
    m_booth_tokens.clear();
    QList<RowModel::Row> booths;
    int pupils = 0;
    for (const Booth& booth : publication.view.booths) {
        m_booth_tokens.push_back(booth.token);
        booths.append(RowModel::Row{static_cast<int>(booth.pupils)});
        pupils += static_cast<int>(booth.pupils);
    }
    m_booths.setRows(booths);
    m_expected = static_cast<int>(publication.view.expected);
    // After a restart the booths themselves say how many share.
    m_sharing = std::min(std::max(m_sharing, pupils), m_expected);
    m_statements = static_cast<int>(publication.view.statements_a_turn);
    emit changed();
}

void BoothModel::send(const Command::Any& command) const {
    if (m_send) m_send(command);
}

void BoothModel::expectOwn(int devices) {
    if (devices + m_sharing > 0) send(Command::Expect{static_cast<unsigned>(devices + m_sharing)});
}

void BoothModel::expectSharing(int pupils) {
    const int own = ownDevices();
    m_sharing = std::max(0, pupils);
    if (own + m_sharing > 0) send(Command::Expect{static_cast<unsigned>(own + m_sharing)});
    emit changed();
}

void BoothModel::settle(const std::vector<TokenHash>& tokens, int row, int pupils) const {
    const auto index = static_cast<std::size_t>(row);
    if (row >= 0 && index < tokens.size()) send(Command::SeatBooth{tokens[index], static_cast<unsigned>(std::max(0, pupils))});
}

void BoothModel::allow(int row, int pupils) { settle(m_asked_tokens, row, pupils); }

void BoothModel::decline(int row) {
    const auto index = static_cast<std::size_t>(row);
    if (row >= 0 && index < m_asked_tokens.size()) send(Command::DeclineBooth{m_asked_tokens[index]});
}

void BoothModel::resize(int row, int pupils) { settle(m_booth_tokens, row, pupils); }

void BoothModel::takeAway(int row) { settle(m_booth_tokens, row, 0); }

void BoothModel::setStatementsATurn(int statements) {
    send(Command::BoothTurn{static_cast<unsigned>(std::clamp(statements, 1, static_cast<int>(kMostInATurn)))});
}

}  // namespace stemmig
