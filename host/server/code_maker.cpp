// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/code_maker.hpp"

#include <asio/post.hpp>
#include <new>

namespace stemmig {

CodeMaker::CodeMaker(asio::io_context& io, std::function<void(const JoinCode&)> made) : m_io(io), m_made(std::move(made)) {}

CodeMaker::~CodeMaker() {
    if (m_thread.joinable()) m_thread.join();
}

void CodeMaker::make(const PublicKey& key, JoinDay day) {
    // Only when the room is cleared twice within a tenth of a second.
    if (m_thread.joinable()) m_thread.join();
    m_thread = std::thread([this, key, day, number = ++m_newest] {
        try {
            asio::post(m_io, [this, number, code = joinCode(key, day)] {
                if (number == m_newest) m_made(code);
            });
        } catch (const std::bad_alloc&) {
            // Without a code native devices cannot come in; the page still does.
        }
    });
}

}  // namespace stemmig
