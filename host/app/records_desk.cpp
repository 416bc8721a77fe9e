// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/records_desk.hpp"

namespace stemmig {

RecordsDesk::RecordsDesk(std::filesystem::path folder, std::function<std::string()> today, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_today(std::move(today)) {}

void RecordsDesk::open() {
    m_records.reset();  // first: the folder's lock is ours
    auto opened = Records::open(m_folder, m_today());
    if (opened) {
        m_records = std::move(opened).value();
    } else {
        emit failed(opened.error().sentence);
    }
    emit changed();
}

void RecordsDesk::close() { m_records.reset(); }

bool RecordsDesk::kept(const Result<Ok, RecordError>& outcome) {
    if (!outcome) emit failed(outcome.error().sentence);
    return outcome.ok();
}

std::optional<std::string> RecordsDesk::setting(const std::string& name) const {
    return m_records ? m_records->setting(name) : std::nullopt;
}

void RecordsDesk::save(const std::string& name, const std::string& value) {
    if (m_records) kept(m_records->setSetting(name, value));
}

}  // namespace stemmig
