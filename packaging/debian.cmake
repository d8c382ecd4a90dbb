# SPDX-FileCopyrightText: 2026 The Statut authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package, statut_<version>_<architecture>.deb:  cd build/release && cpack
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME statut)
set(CPACK_PACKAGE_CONTACT ${STATUT_CONTACT})
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while it runs, so that no library asks for it.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, default-dbus-session-bus | dbus-session-bus")
set(CPACK_DEBIAN_PACKAGE_SECTION doc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
# Folders and files as Debian's policy (10.9) has them, whatever the umask of who builds.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline reference for HTTP status codes")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Statut explains every HTTP status code that people meet: those of the IANA
registry, Cloudflare's 52x codes and 1xxx error numbers, and those of nginx,
Microsoft IIS and others, with a glossary of the terms behind them, in English
and French.
.
For each code it says what happened, who emits it and who must act, and what a
visitor, the owner of the site and a support agent do next. It works without a
network, in a window and in the terminal.")

# What only a package has: it is put in at packing, into the folder that becomes the package.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_BINARY_DIR}/debian_files.cmake)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian_files.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/debian_files.cmake @ONLY)

include(CPack)
