// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/row_model.hpp"

#include <doctest/doctest.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using stemmig::RowModel;

namespace {

QList<RowModel::Row> rows(const QStringList& texts) {
    QList<RowModel::Row> list;
    for (const QString& text : texts) list.append({text, text.size()});
    return list;
}

QStringList textsOf(const RowModel& model) {
    QStringList texts;
    for (int i = 0; i < model.count(); ++i) texts.append(model.data(model.index(i), Qt::UserRole).toString());
    return texts;
}

struct Watched {
    RowModel model{{"text", "length"}, nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
};

}  // namespace

TEST_CASE("the same rows again tell nobody anything") {
    Watched watched;
    watched.model.setRows(rows({"a", "b"}));
    watched.inserted.clear();
    watched.model.setRows(rows({"a", "b"}));
    CHECK(watched.inserted.count() + watched.removed.count() + watched.changed.count() == 0);
}

TEST_CASE("one changed value is one change of one role of one row") {
    Watched watched;
    watched.model.setRows(rows({"a", "b", "c"}));
    watched.model.setRows(rows({"a", "x", "c"}));
    REQUIRE(watched.changed.count() == 1);
    CHECK(watched.changed[0][0].toModelIndex().row() == 1);
    CHECK(watched.changed[0][2].value<QList<int>>() == QList<int>{Qt::UserRole});
}

TEST_CASE("a row that goes or comes in the middle leaves its neighbours alone") {
    Watched watched;
    watched.model.setRows(rows({"a", "b", "c"}));
    watched.inserted.clear();
    watched.model.setRows(rows({"a", "c"}));
    CHECK(watched.removed.count() == 1);
    watched.model.setRows(rows({"a", "bb", "c"}));
    CHECK(watched.inserted.count() == 1);
    CHECK(watched.changed.count() == 0);
    CHECK(textsOf(watched.model) == QStringList{"a", "bb", "c"});
}

TEST_CASE("any list becomes any other without a reset") {
    const QList<QStringList> lists{
        {}, {"a"}, {"a", "b", "c"}, {"c", "b", "a"}, {"b"}, {"a", "a", "a", "a"}, {"x", "a", "a", "y"}};
    for (const QStringList& from : lists)
        for (const QStringList& to : lists) {
            Watched watched;
            watched.model.setRows(rows(from));
            watched.model.setRows(rows(to));
            CHECK(textsOf(watched.model) == to);
            CHECK(watched.reset.count() == 0);
        }
}
