// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <filesystem>
#include <string>
#include "host/app/mailbox.hpp"
#include "host/lesson/lesson.hpp"

namespace stemmig {

/// From the first change that is not on disk to the writing of it. With the time a slow disk takes it stays below the two
/// seconds that a crash may cost.
inline constexpr std::chrono::milliseconds kKeepRest{1000};

/// Keeps one file on disk as it is being written. Whatever happens, the disk holds either the version before or the whole new
/// one; what cannot be written is tried again; and a version that somebody else has put there is never written over. GUI thread.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    enum class State {
        Kept,      ///< the disk has all of it
        Waiting,   ///< soon
        Failed,    ///< see problem(); tried again and again
        Conflict,  ///< somebody else changed the file: ours is kept beside it until keepOurs() or takeTheirs()
    };

    /// @param poster runs tasks on this thread, later
    DraftKeeper(Poster poster, QObject* parent);

    /// From now on this file. @param bytes what stands in it; "": it is not there yet
    /// @param aside the bytes are worth keeping: a copy is put beside the file before it is written over
    void open(std::filesystem::path file, std::string bytes, bool aside);
    /// Forgets the file, written or not.
    void close();

    /// The newest version.
    void put(std::string text);
    /// Now. False: it is not in its file; state() says why.
    bool save();
    /// Writes it there, and from then on there. The old file goes, unless it is somebody else's by now. False: as save().
    bool moveTo(std::filesystem::path file);
    /// Settles a conflict: our version takes the file; theirs is put beside it. False: that could not be written.
    bool keepOurs();
    /// Settles a conflict: their version stays; ours is beside it. Our text is forgotten here. False: it is not beside it yet.
    bool takeTheirs();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Why the last writing failed; empty: it did not.
    [[nodiscard]] const Text& problem() const { return m_problem; }
    /// The version that was put beside the file last; empty: none.
    [[nodiscard]] const std::filesystem::path& aside() const { return m_aside; }

signals:
    void changed();
    /// Something new is on disk.
    void written();

private:
    void later(std::chrono::milliseconds rest);
    [[nodiscard]] bool write(const std::filesystem::path& file, const std::string& bytes);
    [[nodiscard]] bool putAside(const std::string& bytes);
    [[nodiscard]] bool saveAside();
    bool become(State state);

    Poster m_poster;
    std::filesystem::path m_file, m_aside;
    std::string m_disk;  ///< what we know to be in the file
    std::string m_text;
    std::string m_beside;  ///< of ours, during a conflict: what stands in m_aside
    bool m_first = false;  ///< m_disk is to be put aside before it is written over
    bool m_posted = false;
    State m_state = State::Kept;
    Text m_problem;
};

/// A name beside the file that nothing has yet: "les.textproto.bak", "les.textproto.bak2", ...
[[nodiscard]] std::filesystem::path freeAside(const std::filesystem::path& file);
/// All bytes of a file; empty: it is not there, or cannot be read.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);

}  // namespace stemmig
