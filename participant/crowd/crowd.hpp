// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <set>
#include <string>
#include "participant/crowd/options.hpp"

namespace asio {
class io_context;
}

namespace stemmig {

/// Why a simulated class went home; the exit code of stemmig-crowd.
enum class CrowdEnd : int {
    Ended = 0,      ///< the host said that the session has ended, or somebody stopped the class
    LiveHost = 3,   ///< a live lesson: not for simulated pupils
    WrongHost = 4,  ///< the key in the URL is another one
    HostGone = 5,   ///< nobody had a connection for kHostGone
    Refused = 6,    ///< every pupil was refused for good
};

/// Without --until-end the class waits this long for a host that went away.
inline constexpr ClientTime kHostGone{60'000};

/// N simulated pupils on one io_context. Owner: its thread.
class Crowd {
public:
    /// @param say gets one line of progress at a time; nothing in it depends on a choice.
    Crowd(asio::io_context& io, CrowdOptions options, std::function<void(const std::string&)> say);
    ~Crowd();
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    /// Sends everybody off.
    void start();
    /// Goes home now.
    void stop();
    /// Everybody has gone home: no more work is left on the io_context.
    [[nodiscard]] bool home() const;
    [[nodiscard]] CrowdEnd end() const;
    /// A few lines about the class as a whole.
    [[nodiscard]] std::string summary() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// What a person can do about it; empty when all is well.
[[nodiscard]] std::string crowdSentence(CrowdEnd end);

}  // namespace stemmig
