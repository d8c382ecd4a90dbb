// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDataStream>

#include <concepts>
#include <optional>
#include <tuple>

/// T, const or not: lets one function name the fields of a struct for reading and for writing.
template<typename T, typename U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

/// A struct that names its fields: `auto fields(Is<Source> auto &source) { return std::tie(source.url, source.asOf); }`
template<typename T>
concept NamesItsFields = requires(T &value)
{
    fields(value);
};

template<NamesItsFields T>
QDataStream &operator<<(QDataStream &stream, const T &value)
{
    std::apply([&stream](const auto &...field) { (stream << ... << field); }, fields(value));
    return stream;
}

template<NamesItsFields T>
QDataStream &operator>>(QDataStream &stream, T &value)
{
    std::apply([&stream](auto &...field) { (stream >> ... >> field); }, fields(value));
    return stream;
}

template<typename T>
QDataStream &operator<<(QDataStream &stream, const std::optional<T> &value)
{
    stream << value.has_value();
    return value ? stream << *value : stream;
}

template<typename T>
QDataStream &operator>>(QDataStream &stream, std::optional<T> &value)
{
    bool present = false;
    stream >> present;
    value.reset();
    return present ? stream >> value.emplace() : stream;
}
