// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>
#include <QGuiApplication>
#include "proto/base/secret.hpp"

int main(int argc, char** argv) {
    // No screen is needed, and none is touched; also while CMake asks for the list of cases.
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" STEMMIG_SOURCE_DIR "/tests/app/two_screens.json");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("LC_ALL", "C.UTF-8");  // file names with accents, as on a teacher's computer
    QGuiApplication gui(argc, argv);
    return stemmig::initCrypto() ? doctest::Context(argc, argv).run() : 1;
}
