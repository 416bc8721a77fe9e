// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/lesson_tools.hpp"

#include "host/app/poster.hpp"

namespace stemmig {

LessonTools::LessonTools(std::function<void(Command::Any)> send, QObject* parent)
    : QObject(parent),
      m_send(std::move(send)),
      m_rules(
          posterTo(this), [this](std::vector<Text> rules) { m_send(Command::GroundRules{std::move(rules)}); }, this),
      m_bell(this),
      m_quick([this](std::shared_ptr<const Statement> statement) { m_send(Command::Ask{std::move(statement)}); }, this),
      m_hints(this),
      m_class_safe(this) {
    connect(&m_class_safe, &ClassSafeModel::changed, &m_hints, [this] { m_hints.setOneScreen(!m_class_safe.secondScreen()); });
    m_hints.setOneScreen(true);
}

void LessonTools::begin(const Text& lesson) {
    std::vector<std::string> languages;
    for (const auto& [language, title] : lesson.by_language) languages.push_back(language);
    m_rules.begin(languages);
    m_quick.begin(std::move(languages));
    m_bell.begin();
    m_class_safe.begin();
}

void LessonTools::setLanguage(const QString& language) {
    m_rules.setLanguage(language);
    m_bell.setLanguage(language);
    m_quick.setLanguage(language);
    m_hints.setLanguage();
}

void LessonTools::show(const std::shared_ptr<const Publication>& publication) {
    m_rules.show(publication->view);
    m_bell.show(publication);
    m_quick.show(publication);
    m_hints.show(publication);
}

}  // namespace stemmig
