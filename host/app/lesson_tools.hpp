// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include "host/app/bell_model.hpp"
#include "host/app/class_safe_model.hpp"
#include "host/app/hints_model.hpp"
#include "host/app/quick_statement_model.hpp"
#include "host/app/rules_model.hpp"

namespace stemmig {

/// What a teacher has at hand beside the steps of the lesson. Each is its own object; this hands them what they live from.
class LessonTools : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::RulesModel* rules READ rules CONSTANT)
    Q_PROPERTY(stemmig::BellModel* bell READ bell CONSTANT)
    Q_PROPERTY(stemmig::QuickStatementModel* quick READ quick CONSTANT)
    Q_PROPERTY(stemmig::HintsModel* hints READ hints CONSTANT)
    Q_PROPERTY(stemmig::ClassSafeModel* classSafe READ classSafe CONSTANT)
public:
    LessonTools(std::function<void(Command::Any)> send, QObject* parent);

    /// Another session. @param lesson its title, in every language of the lesson
    void begin(const Text& lesson);
    void setLanguage(const QString& language);
    void show(const std::shared_ptr<const Publication>& publication);

    [[nodiscard]] RulesModel* rules() { return &m_rules; }
    [[nodiscard]] BellModel* bell() { return &m_bell; }
    [[nodiscard]] QuickStatementModel* quick() { return &m_quick; }
    [[nodiscard]] HintsModel* hints() { return &m_hints; }
    [[nodiscard]] ClassSafeModel* classSafe() { return &m_class_safe; }

private:
    std::function<void(Command::Any)> m_send;
    RulesModel m_rules;
    BellModel m_bell;
    QuickStatementModel m_quick;
    HintsModel m_hints;
    ClassSafeModel m_class_safe;
};

}  // namespace stemmig
