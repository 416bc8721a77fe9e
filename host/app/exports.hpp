// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>
#include <functional>
#include <map>
#include <string>
#include "host/lesson/lesson.hpp"
#include "proto/base/result.hpp"

namespace stemmig {

struct Document;

/// A document on its way out of the program: as a PDF, as CSV, on paper. What came of it is said in a sentence. Where it
/// goes is the teacher's choice; no copy is kept.
class Exports : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString said READ said NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QUrl folder READ folder CONSTANT)
public:
    using QObject::QObject;

    /// What there is to export, made when it is asked for.
    struct Offer {
        QString name;      ///< proposed for a file, without its ending; names no class and no topic
        std::string day;   ///< YYYY-MM-DD, all that a PDF says about when it was made
        QString language;  ///< of the sentences about failures
        std::function<Document()> document;
        std::function<std::string()> csv = {};                        ///< empty: there is none
        std::map<QString, std::function<std::string()>> others = {};  ///< files of other kinds, by their ending: "xml"
    };
    /// From now on this; forgets what was said. An empty offer: nothing any more.
    void offer(Offer offer);

    [[nodiscard]] QString said() const { return m_said; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QString fileName() const { return m_offer.name; }
    /// Where a teacher's documents usually are.
    [[nodiscard]] QUrl folder() const;

    /// @param file a path, or the file: address that a file dialog gives
    /// @returns whether it was written; `said` tells where to, or why not
    Q_INVOKABLE bool savePdf(const QString& file);
    Q_INVOKABLE bool saveCsv(const QString& file);
    /// @param ending "pdf", "csv", or one of the offer's others
    Q_INVOKABLE bool save(const QString& ending, const QString& file);
    Q_INVOKABLE bool print(const QString& printer);
    /// The default one first; empty: this computer knows none.
    Q_INVOKABLE QStringList printers() const;

signals:
    void changed();

private:
    bool tell(bool good, const QString& sentence);
    bool written(const Result<Ok, Text>& outcome, const QString& file);

    Offer m_offer;
    QString m_said;
    bool m_failed = false;
};

}  // namespace stemmig
