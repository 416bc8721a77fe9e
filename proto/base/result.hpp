// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <utility>
#include <variant>

namespace stemmig {

/// Success that carries nothing.
struct Ok {
    friend bool operator==(Ok, Ok) = default;
};

/// Wraps a failure on its way into a Result: `return Err{Refusal::Locked};`
template <class E>
struct Err {
    E error;
};
template <class E>
Err(E) -> Err<E>;

/// Either a value or a named failure. Never both, never neither; nobody may ignore it.
/// (std::expected is C++23; platform.md: not in both our compilers.)
template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    template <class F>
    Result(Err<F> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; only after ok() was seen true, else std::bad_variant_access.
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    /// The failure; only after ok() was seen false, else std::bad_variant_access.
    [[nodiscard]] const E& error() const& { return std::get<1>(m_state); }
    [[nodiscard]] E&& error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, E> m_state;
};

}  // namespace stemmig
