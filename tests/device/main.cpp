// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>
#include <QGuiApplication>
#include "proto/base/secret.hpp"

int main(int argc, char** argv) {
    // No screen is needed, and none is touched; also while CMake asks for the list of cases.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("LC_ALL", "C.UTF-8");
    QGuiApplication gui(argc, argv);
    return stemmig::initCrypto() ? doctest::Context(argc, argv).run() : 1;
}
