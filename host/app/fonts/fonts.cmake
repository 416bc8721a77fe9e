# SPDX-License-Identifier: GPL-3.0-or-later
# The easy-reading letters the app carries beside those of stemmig_paper: Atkinson Hyperlegible Next from npm (OFL-1.1). npm has
# web fonts only, which Qt does not read on every platform, so they are unpacked here.
find_program(STEMMIG_WOFF2 woff2_decompress REQUIRED)

set(easy ${CMAKE_CURRENT_LIST_DIR}/node_modules/@fontsource/atkinson-hyperlegible-next)
if(NOT EXISTS ${easy})
  message(FATAL_ERROR "The easy-reading font is missing: run scripts/setup, then configure again.")
endif()
set(unpacked ${CMAKE_CURRENT_BINARY_DIR}/fonts)
file(MAKE_DIRECTORY ${unpacked})
set(fonts)
foreach(weight 400 600 700)
  set(name atkinson-hyperlegible-next-latin-${weight}-normal)
  set(font ${unpacked}/${name}.ttf)
  add_custom_command(
    OUTPUT ${font}
    BYPRODUCTS ${unpacked}/${name}.woff2
    COMMAND ${CMAKE_COMMAND} -E copy ${easy}/files/${name}.woff2 ${unpacked}
    COMMAND ${STEMMIG_WOFF2} ${name}.woff2
    WORKING_DIRECTORY ${unpacked}
    DEPENDS ${easy}/files/${name}.woff2
    COMMENT "${name}.ttf"
    VERBATIM)
  set_source_files_properties(${font} PROPERTIES QT_RESOURCE_ALIAS ${name}.ttf)
  list(APPEND fonts ${font})
endforeach()
