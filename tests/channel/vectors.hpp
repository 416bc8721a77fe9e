// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>
#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include "proto/base/bytes.hpp"
#include "proto/channel/noise.hpp"

// Reads the cases of proto/vectors. A missing field or bad hex throws, so that no case is skipped in silence.
namespace stemmig {

class Case {
public:
    explicit Case(google::protobuf::Struct fields) : m_fields(std::move(fields)) {}

    static Case file(const std::string& name) {
        std::ifstream in(STEMMIG_SOURCE_DIR "/proto/vectors/" + name);
        std::ostringstream text;
        text << in.rdbuf();
        google::protobuf::Struct fields;
        if (!google::protobuf::util::JsonStringToMessage(text.str(), &fields).ok())
            throw std::runtime_error("unreadable: " + name);
        return Case(std::move(fields));
    }

    [[nodiscard]] bool has(const std::string& field) const { return m_fields.fields().contains(field); }
    [[nodiscard]] std::string text(const std::string& field) const { return m_fields.fields().at(field).string_value(); }
    [[nodiscard]] bool truth(const std::string& field) const { return m_fields.fields().at(field).bool_value(); }
    [[nodiscard]] std::size_t number(const std::string& field) const {
        return static_cast<std::size_t>(m_fields.fields().at(field).number_value());
    }
    [[nodiscard]] Bytes bytes(const std::string& field) const { return fromHex(text(field)).value(); }
    template <std::size_t N>
    [[nodiscard]] ByteArray<N> fixed(const std::string& field) const {
        const Bytes read = bytes(field);
        if (read.size() != N) throw std::runtime_error("wrong length: " + field);
        ByteArray<N> out{};
        std::copy(read.begin(), read.end(), out.begin());
        return out;
    }
    [[nodiscard]] KeyPair keyPair(const std::string& field) const {
        return KeyPair::fromSecret(SecretKey(fixed<kKeySize>(field)));
    }
    /// `start` followed by zeros up to `size` bytes.
    [[nodiscard]] Bytes zeroFilled() const {
        Bytes out = bytes("start");
        out.resize(number("size"), 0);
        return out;
    }
    [[nodiscard]] std::vector<Case> list(const std::string& field) const {
        std::vector<Case> out;
        for (const auto& value : m_fields.fields().at(field).list_value().values()) out.emplace_back(value.struct_value());
        if (out.empty()) throw std::runtime_error("no cases: " + field);
        return out;
    }

private:
    google::protobuf::Struct m_fields;
};

}  // namespace stemmig
