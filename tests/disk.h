// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

// A disk that is full, and a person who may not write everywhere, for the tests of what is kept there.

/// Lets no file grow beyond @p bytes meanwhile, as if the disk ended there.
template<typename Function>
void withFullDisk(rlim_t bytes, Function function)
{
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{bytes, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &little);
    function();
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
}

/// With the rights of a person, also where the tests are run by root, who may write everywhere.
template<typename Function>
void asOrdinaryUser(Function function)
{
    constexpr uid_t Nobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::seteuid(Nobody) != 0)
        return;
    function();
    if (isRoot && ::seteuid(0) != 0)
        std::abort();
}
