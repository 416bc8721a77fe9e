// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace stemmig {

/// How the app looks and speaks on this computer. Every value has a default that works; a stored value that makes no sense
/// becomes its default without a word.
class SettingsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY changed)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed)
    Q_PROPERTY(bool easyFont READ easyFont WRITE setEasyFont NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool softwareRendering READ softwareRendering WRITE setSoftwareRendering NOTIFY changed)
    Q_PROPERTY(QStringList hintsSeen READ hintsSeen WRITE setHintsSeen NOTIFY changed)
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(bool still READ still NOTIFY changed)
public:
    enum Look { Light, Dark, System };
    Q_ENUM(Look)
    /// The value stored under a name, when there is one.
    using Stored = std::function<std::optional<std::string>(const std::string& name)>;

    /// @param still nothing moves, whatever is set: screenshots and tests.
    explicit SettingsModel(bool still = false, QObject* parent = nullptr);

    /// Takes what was kept. Says `changed`, but not `wished`.
    void restore(const Stored& stored);
    /// Everything that is to be kept, by name.
    [[nodiscard]] std::map<std::string, std::string> values() const;
    /// What the desktop asks for; counts where the teacher leaves it to the system.
    void setSystem(bool dark, bool still);

    /// "nl" or "en". When none is stored: the computer's own.
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] Look look() const { return m_look; }
    void setLook(Look look);
    /// Percent: 100, 115, 130 or 150. Anything else is 100.
    [[nodiscard]] int textSize() const { return m_text_size; }
    void setTextSize(int percent);
    /// Letters that are hard to mix up.
    [[nodiscard]] bool easyFont() const { return m_easy_font; }
    void setEasyFont(bool easy);
    [[nodiscard]] bool reducedMotion() const { return m_reduced_motion; }
    void setReducedMotion(bool reduced);
    /// Draws without the graphics card; takes effect at the next start.
    [[nodiscard]] bool softwareRendering() const { return m_software_rendering; }
    void setSoftwareRendering(bool software);
    /// Names of the hints that were read (HintsModel); empty: show them all again.
    [[nodiscard]] QStringList hintsSeen() const { return m_hints_seen.split(QLatin1Char(' '), Qt::SkipEmptyParts); }
    void setHintsSeen(const QStringList& names);

    /// What comes out of the wishes of teacher and desktop.
    [[nodiscard]] bool dark() const { return m_look == Dark || (m_look == System && m_system_dark); }
    [[nodiscard]] bool still() const { return m_always_still || m_reduced_motion || m_system_still; }

signals:
    void changed();
    /// The teacher set something: keep it.
    void wished(const QString& name, const QString& value);

private:
    template <class Value>
    void set(Value& place, const Value& value, const char* name);

    bool m_always_still;
    bool m_system_dark = false, m_system_still = false;
    QString m_language = QStringLiteral("en");
    Look m_look = Light;
    int m_text_size = 100;
    bool m_easy_font = false, m_reduced_motion = false, m_software_rendering = false;
    QString m_hints_seen;
};

}  // namespace stemmig
