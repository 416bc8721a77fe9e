// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <asio/io_context.hpp>
#include <functional>
#include <thread>
#include "proto/channel/join_code.hpp"

namespace stemmig {

/// Makes join codes beside the room thread: each takes 64 MiB and about 100 ms, in which no device may wait.
/// Owner: the room thread. Its own thread lives for one code and shares nothing.
class CodeMaker {
public:
    /// @param made called on the thread that runs `io`, with the code of the newest key; never when memory is short.
    CodeMaker(asio::io_context& io, std::function<void(const JoinCode&)> made);
    /// Waits for a code under way. `io` may not run any more.
    ~CodeMaker();
    CodeMaker(const CodeMaker&) = delete;
    CodeMaker& operator=(const CodeMaker&) = delete;

    void make(const PublicKey& key, JoinDay day);

private:
    asio::io_context& m_io;
    std::function<void(const JoinCode&)> m_made;
    std::thread m_thread;
    std::uint64_t m_newest = 0;
};

}  // namespace stemmig
