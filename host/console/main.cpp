// SPDX-License-Identifier: GPL-3.0-or-later
// stemmig-console: the host without a screen, for machines without a display, for scripts and tests.
#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/signal_set.hpp>
#include <cstdlib>
#include <iostream>
#include <thread>
#include "host/console/console.hpp"
#include "host/console/options.hpp"
#include "host/server/system.hpp"
#include "proto/base/secret.hpp"

namespace {

using namespace stemmig;

constexpr int kCannotStart = 1;
constexpr int kBadOptions = 2;

int fail(int code, const std::string& sentence) {
    std::cerr << "stemmig-console: " << sentence << "\n";
    return code;
}

/// The options that get somebody past a failure.
std::string whatToType(StartError::Why why) {
    switch (why) {
        case StartError::Why::NeedsContact:
            return " (--contact 'name;role;where;when;phone', or --rehearse to try it)";
        case StartError::Why::BrokenOff:
            return " (without --lesson, or --fresh)";
        case StartError::Why::BrokenOffLost:
            return " (--lesson FILE when the file is elsewhere, or --fresh)";
        case StartError::Why::Network:
            return " (--port, --address, --fresh)";
        default:
            return "";
    }
}

/// A lesson by id or file; null after it has said why not.
std::shared_ptr<const Lesson> lessonFor(const std::string& name, const Content& content) {
    if (auto lesson = content.find(name)) return lesson;
    if (!std::filesystem::exists(name)) {
        std::cerr << "stemmig-console: there is no lesson \"" << name << "\". There are:\n";
        for (const LibraryEntry& entry : content.library) {
            if (entry.lesson) std::cerr << "  " << entry.lesson->id << "\n";
        }
        return nullptr;
    }
    const auto read = readLessonFile(name);
    if (read) return read.value().lesson;
    for (const LessonProblem& problem : read.error()) std::cerr << problem.sentence(name) << "\n";
    return nullptr;
}

void printStart(const Started& started, const std::string& language, bool rehearsal) {
    std::cout << "lesson: " << started.lesson->id << (rehearsal ? ", rehearsal" : "") << (started.resumed ? ", resumed" : "")
              << "\n";
    for (const Text& remark : started.remarks) std::cout << "notice: " << remark.in(language) << "\n";
    for (const Adapter& adapter : offered(adapters())) {
        std::cout << "adapter: " << dotted(adapter.address) << " " << adapter.name << "\n";
    }
    std::cout << std::flush;
}

/// Reads lines for ever in a thread of its own: a read from a terminal cannot be called back.
void readLines(asio::io_context& main_loop, Console& console) {
    std::thread([&] {
        for (std::string line; std::getline(std::cin, line);) {
            asio::post(main_loop, [&console, line] { console.typed(line); });
        }
        asio::post(main_loop, [&console] { console.typedEnd(); });
    }).detach();
}

int run(ConsoleOptions options) {
    const Content content = readContent(options.content);
    for (const std::string& problem : content.problems) std::cerr << problem << "\n";
    if (!options.lesson.empty()) {
        options.start.lesson = lessonFor(options.lesson, content);
        if (!options.start.lesson) return kBadOptions;
    }
    const bool rehearsal = options.start.rehearsal;
    options.start.host.page = shippedPage();

    asio::io_context main_loop{1};
    auto work = asio::make_work_guard(main_loop);
    Console console(
        options.language, printsToTerminal(), [](const std::string& lines) { std::cout << lines << std::flush; },
        [&] { main_loop.stop(); });
    auto started = startLesson(std::move(options.start), content, [&](std::shared_ptr<const Publication> now) {
        asio::post(main_loop, [&console, now = std::move(now)] { console.published(now); });
    });
    if (!started) return fail(kCannotStart, started.error().sentence.in(options.language) + whatToType(started.error().why));
    asio::signal_set signals(main_loop, SIGINT, SIGTERM);
    signals.async_wait([&](std::error_code, int) { main_loop.stop(); });
    printStart(started.value(), options.language, rehearsal);
    console.attach(*started.value().host);
    readLines(main_loop, console);
    main_loop.run();
    started.value().host.reset();  // the crash file stays unless the lesson had ended
    started.value().records.reset();
    std::cout << std::flush;
    std::_Exit(EXIT_SUCCESS);  // the reading thread still waits for a line; nothing else is left to clean up
}

}  // namespace

int main(int argc, char** argv) {
    auto parsed = parseConsoleOptions(std::span<const char* const>(argv + 1, static_cast<std::size_t>(argc - 1)));
    if (!parsed) return fail(kBadOptions, parsed.error() + " (--help lists the options)");
    ConsoleOptions options = std::move(parsed).value();
    if (options.help) {
        std::cout << consoleUsage();
        return EXIT_SUCCESS;
    }
    if (!initCrypto()) return fail(kCannotStart, "this system gives no random numbers");
    if (options.content.empty()) options.content = shippedContent(argv[0]);
    return run(std::move(options));
}
