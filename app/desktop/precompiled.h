// What nearly every file of the desktop program includes; compiled once.
#pragma once

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QString>
#include <QVBoxLayout>
#include <QWidget>

#include <string>
#include <vector>
