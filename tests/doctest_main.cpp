// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>
#include "proto/base/secret.hpp"

int main(int argc, char** argv) {
    if (!stemmig::initCrypto()) return 2;
    doctest::Context context(argc, argv);
    return context.run();
}
