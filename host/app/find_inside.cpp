// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/find_inside.hpp"

#include <QSet>

namespace stemmig {
namespace {

void collect(QObject* object, const QString& name, QSet<QObject*>& seen, QList<QObject*>& found) {
    if (seen.contains(object)) return;
    seen.insert(object);
    if (object->objectName() == name) found.append(object);
    if (const auto* item = qobject_cast<QQuickItem*>(object))
        for (QQuickItem* child : item->childItems()) collect(child, name, seen, found);
    for (QObject* child : object->children()) collect(child, name, seen, found);
}

}  // namespace

QList<QObject*> findAllInside(QQuickWindow& window, const QString& name) {
    QSet<QObject*> seen;
    QList<QObject*> found;
    collect(window.contentItem(), name, seen, found);
    collect(&window, name, seen, found);
    return found;
}

QObject* findInside(QQuickWindow& window, const QString& name) { return findAllInside(window, name).value(0); }

}  // namespace stemmig
