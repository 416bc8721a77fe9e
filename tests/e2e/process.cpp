// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/process.hpp"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace stemmig::test {
namespace {

/// Only a broken program comes near it.
constexpr std::chrono::seconds kPatience{120};

std::filesystem::path fresh(const std::string& kind) {
    std::string name = (std::filesystem::temp_directory_path() / ("stemmig-" + kind + "-XXXXXX")).string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    return name;
}

}  // namespace

Folder::Folder() : path(fresh("data")) {}
Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

Process::Process(const std::vector<std::string>& arguments) : m_errors(fresh("errors")) {
    int in[2];
    int out[2];
    REQUIRE(pipe2(in, O_CLOEXEC) == 0);
    REQUIRE(pipe2(out, O_CLOEXEC) == 0);
    std::vector<char*> argv;
    for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    const std::string errors = (m_errors / "stderr").string();
    m_pid = fork();
    REQUIRE(m_pid >= 0);
    if (m_pid == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        dup2(open(errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
        execv(argv[0], argv.data());
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    m_in = in[1];
    m_out = out[0];
    ::signal(SIGPIPE, SIG_IGN);  // a program that has ended fails the wait for its next line, not this one
}

Process::~Process() {
    closeInput();
    close(m_out);
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    std::error_code ignored;
    std::filesystem::remove_all(m_errors, ignored);
}

void Process::say(const std::string& line) {
    m_printed += "> " + line + "\n";
    const std::string all = line + "\n";
    if (write(m_in, all.data(), all.size()) < 0) m_printed += "(it does not listen any more)\n";
}

void Process::closeInput() {
    if (m_in >= 0) close(m_in);
    m_in = -1;
}

bool Process::readLine(std::string& line) {
    const auto give_up = std::chrono::steady_clock::now() + kPatience;
    while (m_rest.find('\n') == std::string::npos) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(give_up - std::chrono::steady_clock::now());
        pollfd ready{m_out, POLLIN, 0};
        char piece[4096];
        if (left.count() <= 0 || poll(&ready, 1, static_cast<int>(left.count())) <= 0) return false;
        const ssize_t size = read(m_out, piece, sizeof piece);
        if (size <= 0) return false;
        m_rest.append(piece, static_cast<std::size_t>(size));
    }
    line = m_rest.substr(0, m_rest.find('\n'));
    m_rest.erase(0, line.size() + 1);
    m_printed += line + "\n";
    return true;
}

std::string Process::after(const std::string& start) {
    for (std::string line; readLine(line);) {
        if (line.starts_with(start)) return line.substr(start.size());
    }
    FAIL("no line \"" << start << "...\" came. Printed:\n" << m_printed << "\nstderr:\n" << errors());
    return "";
}

void Process::until(const std::string& line) {
    while (!after(line).empty()) continue;
}

void Process::untilAll(std::set<std::string> lines) {
    while (!lines.empty()) lines.erase(after(""));
}

void Process::signal(int number) const { kill(m_pid, number); }

int Process::wait() {
    for (std::string line; readLine(line);) continue;
    int status = 0;
    waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::string Process::errors() const {
    std::ostringstream out;
    out << std::ifstream(m_errors / "stderr").rdbuf();
    return out.str();
}

std::uint16_t freePort() {
    const int probe = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    REQUIRE(bind(probe, reinterpret_cast<sockaddr*>(&address), size) == 0);
    REQUIRE(getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    close(probe);
    return ntohs(address.sin_port);
}

}  // namespace stemmig::test
