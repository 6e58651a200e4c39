"""What an audit asks of the controls of one window: names, roles, a way by Tab in reading order, seen focus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QToolBar,
    QWidget,
)

KINDS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
_Role = QAccessible.Role
_BUTTONS = {_Role.Button, _Role.PushButton, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.CheckBox}
_FITTING: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QRadioButton, {_Role.RadioButton}),
    (QAbstractButton, _BUTTONS),
    (QLineEdit, {_Role.EditableText}),
    (QPlainTextEdit, {_Role.EditableText}),
    (QComboBox, {_Role.ComboBox}),
    (QAbstractSpinBox, {_Role.SpinBox, _Role.EditableText}),
    (QTabBar, {_Role.PageTabList}),
    (QAbstractItemView, {_Role.Table, _Role.List, _Role.Tree}),
)
_MOST_STEPS = 120
_MOST_PARTS = 6


def describe(widget: QWidget) -> str:
    """How a finding names a control."""
    return f"{type(widget).__name__} {widget.objectName() or '?'} in {_parent_name(widget)}"


def _parent_name(widget: QWidget) -> str:
    parent = widget.parentWidget()
    while parent is not None and not parent.objectName():
        parent = parent.parentWidget()
    return "nothing" if parent is None else parent.objectName()


def controls(window: QWidget) -> list[QWidget]:
    """What a person works with; parts of a larger control belong to that one."""
    return [
        widget for widget in window.findChildren(QWidget) if isinstance(widget, KINDS) and _counts(widget, window)
    ]


def _counts(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    inner = isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QTabBar | QHeaderView)
    corner = isinstance(widget, QAbstractButton) and isinstance(parent, QAbstractItemView)
    return (
        widget.isVisible()
        and widget.window() is window
        and not isinstance(widget, QHeaderView)
        and not inner
        and not corner
        and not isinstance(parent, QDockWidget)  # Qt's own, such as a dock's cross; menus have them, too
    )


def focusable(window: QWidget) -> list[QWidget]:
    """The controls that can have the keyboard."""
    return [one for one in controls(window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _of_toolbar(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QToolBar)


def names(window: QWidget) -> Iterator[str]:
    """Controls without an object name or a name for a screen reader, and object names that stand twice."""
    found = [one for one in controls(window) if not _of_toolbar(one)]
    for widget in found:
        if not widget.objectName():
            yield f"no object name: {describe(widget)}"
        face = QAccessible.queryAccessibleInterface(widget)
        if face is None or not face.text(QAccessible.Text.Name).strip():
            yield f"no accessible name: {describe(widget)}"
    # A control that stands in every row of a list has the same name in each; which row it is, its row says.
    counted = Counter((one.objectName(), one.parentWidget()) for one in found if one.objectName())
    yield from (f"{count} controls are called {name}" for (name, _), count in counted.items() if count > 1)


def roles(window: QWidget) -> Iterator[str]:
    """Controls that a screen reader takes for something else."""
    for widget in controls(window):
        face = QAccessible.queryAccessibleInterface(widget)
        fitting = next(fitting for kind, fitting in _FITTING if isinstance(widget, kind))
        if face is not None and face.role() not in fitting:
            yield f"{describe(widget)} has the role {face.role().name}"


@dataclass
class Walk:
    """Once round by Tab: the controls in its order, those that look the same with the keyboard, the moves.

    moves: from which control to which, and where both were then; starts: where each was when it was reached.
    """

    reached: list[QWidget] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)
    starts: dict[QWidget, QRect] = field(default_factory=dict)
    moves: list[tuple[QWidget, QWidget, QRect, QRect]] = field(default_factory=list)


def walk(window: QWidget) -> Walk:
    """Press Tab until it comes round."""
    found = Walk()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as after any key that moves the keyboard
    if window.focusWidget() is None:
        window.setFocus()
        _tab(window)
    for _ in range(_MOST_STEPS):
        focus = window.focusWidget()
        if focus is None or focus in found.reached:
            break
        found.reached.append(focus)
        found.starts[focus] = _place(focus, window)
        looks = _looks(focus)
        _tab_out_of(focus, window)
        after = window.focusWidget()
        stop = focus.focusPolicy() & Qt.FocusPolicy.TabFocus
        if stop and after is not focus and focus.isVisible() and looks == _looks(focus):
            found.unseen.append(describe(focus))
        if after is not None and after is not focus:
            found.moves.append((focus, after, _place(focus, window), _place(after, window)))
    return found


def _tab_out_of(widget: QWidget, window: QWidget) -> None:
    """Press Tab until the keyboard is elsewhere: day, month and year of a date each take it once."""
    for _ in range(_MOST_PARTS):
        _tab(widget)
        if window.focusWidget() is not widget:
            return


def _tab(widget: QWidget) -> None:
    """Press Tab there, without letting anything else happen meanwhile."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t"))


def _looks(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def unreached(window: QWidget, reached: list[QWidget]) -> Iterator[str]:
    """Controls that Tab doesn't come to, arrows within a group of radio buttons taken for granted."""
    groups = {one.parentWidget() for one in reached if isinstance(one, QRadioButton)}
    outer = {groups_parent.parentWidget() for groups_parent in groups if groups_parent is not None}
    around = set(_ancestors(reached))
    for widget in controls(window):
        if not widget.isEnabled() or widget in around or _of_toolbar(widget):
            continue
        if isinstance(widget, QRadioButton) and (widget.parentWidget() in groups or outer):
            continue
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus and isinstance(widget, QAbstractItemView):
            continue  # shows something beside a line that has the keyboard, which moves in it
        yield f"Tab doesn't come to {describe(widget)}"


def _ancestors(widgets: list[QWidget]) -> Iterator[QWidget]:
    for widget in widgets:
        one: QWidget | None = widget
        while one is not None:
            yield one
            one = one.parentWidget()


def jumps(walked: Walk) -> Iterator[str]:
    """Where Tab goes up by more than a row, neither to a column further right nor round to the upper left."""
    if not walked.starts:
        return
    starts = walked.starts
    firsts = (
        min(starts, key=lambda one: starts[one].left() + starts[one].top()),
        min(starts, key=lambda one: (starts[one].top(), starts[one].left())),
    )
    for before, after, here, there in walked.moves:
        goes_up = there.bottom() < here.top() - before.fontMetrics().height()
        next_column = there.left() >= here.right() or there.left() > here.left() + here.width() // 2
        if goes_up and not next_column and after not in firsts:
            yield f"Tab goes up from {describe(before)} to {describe(after)}"


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
