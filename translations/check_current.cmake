# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs lupdate on a copy of TS and fails when the copy changes or holds texts that are not finished.
execute_process(COMMAND ${CMAKE_COMMAND} -E copy ${TS} ${COPY} COMMAND_ERROR_IS_FATAL ANY)
execute_process(
    COMMAND ${LUPDATE} -silent -locations none ${OPTIONS} @${SOURCES} -ts ${COPY}
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${TS} ${COPY} RESULT_VARIABLE differs)
file(READ ${TS} ts)
string(REGEX MATCHALL "type=\"(unfinished|vanished|obsolete)\"" open "${ts}")
list(LENGTH open count)
if(differs OR count)
    message(FATAL_ERROR "${TS} is behind the texts it translates (${count} open): "
        "build the target update_translations, then finish it in Qt Linguist")
endif()
