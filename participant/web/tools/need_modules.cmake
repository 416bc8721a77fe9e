# SPDX-License-Identifier: GPL-3.0-or-later
# Says what to do instead of a stack trace of Node. Usage: cmake -DMODULES=node_modules -P need_modules.cmake
if(NOT EXISTS ${MODULES}/esbuild)
  message(FATAL_ERROR "The npm packages of the pupil's page are missing: run scripts/setup, then build again.")
endif()
