#pragma once

namespace tem {

/// Makes one callable of a lambda for each alternative of a std::variant; std::visit() then refuses to
/// compile where one is missing.
template <class... Overloads> struct Visitor : Overloads...
{
    using Overloads::operator()...;
};
template <class... Overloads> Visitor(Overloads...) -> Visitor<Overloads...>;

} // namespace tem
