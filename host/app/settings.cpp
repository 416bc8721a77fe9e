// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/settings.hpp"

#include <QLocale>
#include <algorithm>
#include <array>

namespace stemmig {
namespace {

constexpr std::array kTextSizes{100, 115, 130, 150};
constexpr std::array kLooks{"light", "dark", "system"};  // in the order of Look

constexpr const char* kLanguage = "language";
constexpr const char* kLook = "look";
constexpr const char* kTextSize = "text-size";
constexpr const char* kEasyFont = "easy-font";
constexpr const char* kReducedMotion = "reduced-motion";
constexpr const char* kSoftwareRendering = "software-rendering";
constexpr const char* kHintsSeen = "hints_seen";

QString knownLanguage(const QString& language) { return language == u"nl" ? language : QStringLiteral("en"); }

QString systemLanguage() { return QLocale::system().language() == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en"); }

int knownTextSize(int percent) {
    return std::find(kTextSizes.begin(), kTextSizes.end(), percent) == kTextSizes.end() ? kTextSizes.front() : percent;
}

SettingsModel::Look knownLook(const std::string& name) {
    const auto found = std::find(kLooks.begin(), kLooks.end(), name);
    return found == kLooks.end() ? SettingsModel::Light : static_cast<SettingsModel::Look>(found - kLooks.begin());
}

const char* yesOrNo(bool value) { return value ? "yes" : "no"; }

}  // namespace

SettingsModel::SettingsModel(bool still, QObject* parent) : QObject(parent), m_always_still(still) {}

void SettingsModel::restore(const Stored& stored) {
    const auto text = [&](const char* name) { return stored(name).value_or(""); };
    const auto language = stored(kLanguage);
    m_language = language ? knownLanguage(QString::fromStdString(*language)) : systemLanguage();
    m_look = knownLook(text(kLook));
    m_text_size = knownTextSize(QString::fromStdString(text(kTextSize)).toInt());
    m_easy_font = text(kEasyFont) == "yes";
    m_reduced_motion = text(kReducedMotion) == "yes";
    m_software_rendering = text(kSoftwareRendering) == "yes";
    m_hints_seen = QString::fromStdString(text(kHintsSeen));
    emit changed();
}

std::map<std::string, std::string> SettingsModel::values() const {
    return {{kLanguage, m_language.toStdString()},       {kLook, kLooks.at(m_look)},
            {kTextSize, std::to_string(m_text_size)},    {kEasyFont, yesOrNo(m_easy_font)},
            {kReducedMotion, yesOrNo(m_reduced_motion)}, {kSoftwareRendering, yesOrNo(m_software_rendering)},
            {kHintsSeen, m_hints_seen.toStdString()}};
}

void SettingsModel::setSystem(bool dark, bool still) {
    if (dark == m_system_dark && still == m_system_still) return;
    m_system_dark = dark;
    m_system_still = still;
    emit changed();
}

template <class Value>
void SettingsModel::set(Value& place, const Value& value, const char* name) {
    if (value == place) return;
    place = value;
    emit changed();
    emit wished(QString::fromLatin1(name), QString::fromStdString(values().at(name)));
}

void SettingsModel::setLanguage(const QString& language) { set(m_language, knownLanguage(language), kLanguage); }
void SettingsModel::setLook(Look look) { set(m_look, look, kLook); }
void SettingsModel::setTextSize(int percent) { set(m_text_size, knownTextSize(percent), kTextSize); }
void SettingsModel::setEasyFont(bool easy) { set(m_easy_font, easy, kEasyFont); }
void SettingsModel::setReducedMotion(bool reduced) { set(m_reduced_motion, reduced, kReducedMotion); }
void SettingsModel::setSoftwareRendering(bool software) { set(m_software_rendering, software, kSoftwareRendering); }
void SettingsModel::setHintsSeen(const QStringList& names) { set(m_hints_seen, names.join(QLatin1Char(' ')), kHintsSeen); }

}  // namespace stemmig
