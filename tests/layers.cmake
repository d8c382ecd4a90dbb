# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a file of app/ includes what the table in app/CMakeLists.txt does not allow it to.
#
#   cmake -DAPP=<app/> "-DLAYERS=catalog: language:catalog search:catalog language …" -DQT_WIDGETS=<Qt's folder QtWidgets>
#         -P layers.cmake
#
# Without this test such an include compiles: all folders share one include path.

cmake_minimum_required(VERSION 3.25)

separate_arguments(LAYERS)
# What is no library, and so not in the table.
list(APPEND LAYERS tools:catalog main.cpp:terminal desktop classroom language catalog)
set(with_widgets desktop classroom charts)

# "search:catalog language" is two words: the first names the folder, and each adds to what the folder may include.
set(folders "")
foreach(word IN LISTS LAYERS)
    if(word MATCHES "^(.+):(.*)$")
        set(folder ${CMAKE_MATCH_1})
        set(word ${CMAKE_MATCH_2})
        list(APPEND folders ${folder})
        set(allowed_${folder} "")
    endif()
    list(APPEND allowed_${folder} ${word})
endforeach()

file(GLOB_RECURSE files RELATIVE ${APP} ${APP}/*.h ${APP}/*.cpp)
if(NOT files)
    message(FATAL_ERROR "${APP}: no sources here")
endif()
if(NOT EXISTS ${QT_WIDGETS}/QWidget)
    message(FATAL_ERROR "${QT_WIDGETS}: the headers of Qt Widgets are not here")
endif()
foreach(file IN LISTS files)
    string(REGEX MATCH "^[^/]+" folder "${file}")
    if(NOT folder IN_LIST folders)
        message(SEND_ERROR "app/${file}: ${folder} is not in the table of app/CMakeLists.txt")
        continue()
    endif()
    file(STRINGS ${APP}/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "[<\"]([^>\"]+)[>\"]" _ "${line}")
        set(header "${CMAKE_MATCH_1}")
        string(REGEX MATCH "^[^/]+" from "${header}")
        get_filename_component(name "${header}" NAME)
        if(header MATCHES "^\\.\\.?/")
            message(SEND_ERROR "app/${file}: includes ${header}; write it as \"folder/file.h\"")
        elseif(IS_DIRECTORY ${APP}/${from})
            if(NOT from STREQUAL folder AND NOT from IN_LIST allowed_${folder})
                message(SEND_ERROR "app/${file}: ${folder} may not include ${from} (${header})")
            endif()
        elseif(EXISTS ${QT_WIDGETS}/${name} AND header MATCHES "^(QtWidgets/)?${name}$" AND NOT folder IN_LIST with_widgets)
            message(SEND_ERROR "app/${file}: only desktop and classroom may include Qt Widgets (${header})")
        endif()
    endforeach()
endforeach()
