// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include "host/app/board_pages.hpp"
#include "host/app/row_model.hpp"
#include "host/lesson/lesson.hpp"
#include "host/session/view.hpp"

namespace stemmig {

/// Where devices go.
struct JoinPlace {
    QString url;                   ///< for the QR
    QString address;               ///< to type
    QString wifi_name, wifi_code;  ///< of a Wi-Fi the teacher typed in; its QR code comes first; empty: none
    QString code;                  ///< of the host's key, for devices with the app; empty until it is made
};

/// The class's screen as QML draws it, in one language. Holds nothing but the projector's view.
class BoardModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Scene scene READ scene NOTIFY changed)
    Q_PROPERTY(Page page READ page NOTIFY changed)
    Q_PROPERTY(bool paused READ paused NOTIFY changed)
    Q_PROPERTY(bool rehearsal READ rehearsal NOTIFY changed)
    Q_PROPERTY(bool joiningOpen READ joiningOpen NOTIFY changed)
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(bool withheld READ withheld NOTIFY changed)
    Q_PROPERTY(bool compared READ compared NOTIFY changed)
    Q_PROPERTY(QString joinedWords READ joinedWords NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString asks READ asks NOTIFY changed)
    Q_PROPERTY(bool opinion READ opinion NOTIFY changed)
    Q_PROPERTY(QString statement READ statement NOTIFY changed)
    Q_PROPERTY(QString footnote READ footnote NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString joinUrl READ joinUrl NOTIFY changed)
    Q_PROPERTY(QString joinAddress READ joinAddress NOTIFY changed)
    Q_PROPERTY(QString joinCode READ joinCode NOTIFY changed)
    Q_PROPERTY(QString wifiName READ wifiName NOTIFY changed)
    Q_PROPERTY(QString wifiCode READ wifiCode NOTIFY changed)
    Q_PROPERTY(QString helpOpening READ helpOpening NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* lines READ lines CONSTANT)
    Q_PROPERTY(stemmig::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(stemmig::RowModel* chat READ chat CONSTANT)
    Q_PROPERTY(stemmig::RowModel* prompts READ prompts CONSTANT)
    Q_PROPERTY(stemmig::RowModel* help READ help CONSTANT)
public:
    enum Scene { Lobby, Opening, Talk, Statement, Pause, Closing, Ended };
    Q_ENUM(Scene)
    enum Page { Question, Picture, Prompts, Explanation };
    Q_ENUM(Page)

    explicit BoardModel(QObject* parent);

    /// The Info page of this school.
    void setHelp(const Help& help, const std::vector<SchoolContact>& contacts);
    void setLanguage(const QString& language);
    void show(const ProjectorView& view, const JoinPlace& place);
    /// Turns to another sheet of the statement; ignored when it is not there.
    void turnTo(BoardPage page);

    [[nodiscard]] const ProjectorView& view() const { return m_view; }
    [[nodiscard]] BoardPage currentPage() const { return m_page; }

    [[nodiscard]] Scene scene() const { return static_cast<Scene>(m_view.scene); }
    [[nodiscard]] Page page() const { return static_cast<Page>(m_page); }
    [[nodiscard]] bool paused() const { return m_view.paused; }
    [[nodiscard]] bool rehearsal() const { return m_view.rehearsal; }
    [[nodiscard]] bool joiningOpen() const { return m_view.joining_open; }
    [[nodiscard]] bool open() const { return m_view.scene == stemmig::Scene::Statement && m_view.phase == Phase::Open; }
    [[nodiscard]] bool withheld() const { return m_view.picture && m_view.picture->withheld; }
    [[nodiscard]] bool compared() const { return m_view.picture && !m_view.picture->first_words.empty(); }
    /// "23 devices joined", in the lobby.
    [[nodiscard]] QString joinedWords() const;
    [[nodiscard]] QString title() const { return in(m_view.title); }
    /// The closing step opens with its first line, which then is not among `lines`; else the title.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString asks() const;
    [[nodiscard]] bool opinion() const;
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString footnote() const;
    [[nodiscard]] QString explanation() const { return in(m_view.explanation); }
    [[nodiscard]] QString joinUrl() const { return m_place.url; }
    [[nodiscard]] QString joinAddress() const { return m_place.address; }
    [[nodiscard]] QString joinCode() const { return m_place.code; }
    [[nodiscard]] QString wifiName() const { return m_place.wifi_name; }
    [[nodiscard]] QString wifiCode() const { return m_place.wifi_code; }
    [[nodiscard]] QString helpOpening() const { return in(m_help.opening); }
    [[nodiscard]] RowModel* lines() { return &m_lines; }
    [[nodiscard]] RowModel* choices() { return &m_choices; }
    [[nodiscard]] RowModel* chat() { return &m_chat; }
    [[nodiscard]] RowModel* prompts() { return &m_prompts; }
    [[nodiscard]] RowModel* help() { return &m_help_rows; }

    /// Rows {letter, text, word, level, firstWord, firstLevel, isKey}: choices with their words; -1: no word.
    [[nodiscard]] static QList<QByteArray> choiceRoles();
    [[nodiscard]] static QList<RowModel::Row> choiceRows(const stemmig::Question& question, const stemmig::Picture* picture,
                                                         std::optional<std::uint8_t> key, const QString& language);

signals:
    void changed();

private:
    [[nodiscard]] QString takingPart() const;
    [[nodiscard]] QString in(const Text& text) const;
    [[nodiscard]] bool firstLineLeads() const { return m_view.scene == stemmig::Scene::Closing && !m_view.lines.empty(); }
    void fill();
    void fillHelp();

    QString m_language = QStringLiteral("en");
    ProjectorView m_view;
    BoardPage m_page = BoardPage::Question;
    JoinPlace m_place;
    Help m_help;
    std::vector<SchoolContact> m_contacts;
    RowModel m_lines, m_choices, m_chat, m_prompts, m_help_rows;
};

/// A text of a lesson in the given language.
[[nodiscard]] QString words(const Text& text, const QString& language);
/// One row a text: {text}.
[[nodiscard]] QList<RowModel::Row> textRows(const std::vector<Text>& texts, const QString& language);

}  // namespace stemmig
