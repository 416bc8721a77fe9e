# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D SOURCE=project -D PATCH=file -D INTO=folder -D "FILES=paths": copies the files and applies the patch to the copies.
# A patch that fits only nearly is no planted fault any more: nothing fuzzy is accepted.
separate_arguments(FILES)
file(REMOVE_RECURSE ${INTO})
foreach(file ${FILES})
  get_filename_component(folder ${INTO}/${file} DIRECTORY)
  file(COPY ${SOURCE}/${file} DESTINATION ${folder})
endforeach()
execute_process(COMMAND patch --strip=1 --fuzz=0 --forward --batch --input=${PATCH} WORKING_DIRECTORY ${INTO}
  RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(failed)
  message(FATAL_ERROR "The planted fault ${PATCH} does not fit the product any more. Make it anew, so that it still plants "
    "what its name says.\n${said}")
endif()
