# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Shows that layers.cmake finds what it is there for, on a made-up tree: once as it should be, then with one wrong include
# at a time.
#
#   cmake -DSCRIPT=<layers.cmake> -DROOM=<a folder to write to> -DQT_WIDGETS=<…> -P layers_catches_a_violation.cmake

cmake_minimum_required(VERSION 3.25)

# expect(<what layers.cmake should say; empty: nothing> <file of app/> <one line in it>)
function(expect complaint file line)
    file(REMOVE_RECURSE ${ROOM})
    file(WRITE ${ROOM}/catalog/code.h "#include <QString>\n")
    file(WRITE ${ROOM}/search/index.h "#include \"catalog/code.h\"\n#include \"search/query.h\"\n#include <QStringList>\n")
    file(WRITE ${ROOM}/desktop/window.cpp "#include \"search/index.h\"\n#include <QtWidgets/QWidget>\n#include <QLabel>\n")
    file(WRITE ${ROOM}/tools/compile.cpp "#include \"catalog/code.h\"\n")
    file(WRITE ${ROOM}/main.cpp "#include \"desktop/window.h\"\n")
    if(file)
        file(APPEND ${ROOM}/${file} "${line}\n")
    endif()
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DAPP=${ROOM} "-DLAYERS=catalog: search:catalog desktop:catalog search"
            -DQT_WIDGETS=${QT_WIDGETS} -P ${SCRIPT}
        RESULT_VARIABLE result
        ERROR_VARIABLE said)
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    string(FIND "${said}" "${complaint}" at)
    if(complaint STREQUAL "" AND NOT result EQUAL 0)
        message(SEND_ERROR "The tree is sound, but layers.cmake says: ${said}")
    elseif(NOT complaint STREQUAL "" AND (result EQUAL 0 OR at LESS 0))
        message(SEND_ERROR "${file} with ${line}: layers.cmake should say \"${complaint}\"; it says: ${said}")
    endif()
endfunction()

expect("" "" "")
expect("app/catalog/code.h: catalog may not include search (search/index.h)" catalog/code.h "#include \"search/index.h\"")
expect("app/catalog/code.h: catalog may not include search (search/index.h)" catalog/code.h "  #  include <search/index.h>")
expect("app/catalog/code.h: includes ../search/index.h" catalog/code.h "#include \"../search/index.h\"")
expect("app/tools/compile.cpp: tools may not include search" tools/compile.cpp "#include \"search/index.h\"")
expect("app/main.cpp: main.cpp may not include search" main.cpp "#include \"search/index.h\"")
expect("app/helper/helper.h: helper is not in the table" helper/helper.h "#include <QString>")
foreach(header IN ITEMS QWidget QApplication QtWidgets QtWidgets/QLabel)
    expect("app/search/index.h: only desktop and classroom may include Qt Widgets (${header})" search/index.h "#include <${header}>")
endforeach()
