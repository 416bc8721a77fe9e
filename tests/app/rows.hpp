// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemModelTester>
#include <memory>
#include <vector>
#include "host/app/row_model.hpp"

/// One value of a row by its role's name.
inline QVariant value(const stemmig::RowModel& model, int row, const char* role) {
    return model.data(model.index(row), model.roleNames().key(role, -1));
}

/// One text of every row.
inline QStringList texts(const stemmig::RowModel& model, const char* role) {
    QStringList all;
    for (int row = 0; row < model.count(); ++row) all.append(value(model, row, role).toString());
    return all;
}

/// Holds models to Qt's rules as long as it lives.
class Watchers {
public:
    Watchers(std::initializer_list<stemmig::RowModel*> models) {
        for (stemmig::RowModel* model : models)
            m_testers.push_back(
                std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    }

private:
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};
