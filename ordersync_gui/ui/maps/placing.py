"""Where the parts of the maps dialog stand, what its tabs are called, and its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from ordersync_gui.domain.maps import MapKind
from ordersync_gui.ui.marked_frame import ThinSplitter
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.text import number

if TYPE_CHECKING:
    from ordersync_gui.ui.maps.edited_maps import EditedMaps
    from ordersync_gui.ui.maps.maps_dialog import MapsDialog

_WIDTH, _HEIGHT = 1180, 640
_SHARE = (770, 390)  # of the width: maps, preview


def lay_out(dialog: MapsDialog) -> None:
    """Dress the dialog: maps on the left, what saving does on the right, buttons below."""
    dialog.setObjectName("maps_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(_tr("Maps of {store}").format(store=dialog.maps.store.name))
    for tab in dialog.maps.tabs.values():
        dialog.tabs.addTab(tab, "")
    tab_titles(dialog.tabs, dialog.maps)
    split = ThinSplitter(Qt.Orientation.Horizontal, dialog)
    split.setObjectName("map_split")
    split.addWidget(dialog.tabs)
    beside = QWidget(split)
    right = QVBoxLayout(beside)
    right.setContentsMargins(0, 0, 0, 0)
    right.addWidget(dialog.outcome)  # here, where its coming moves no row under a hand that is about to click
    right.addWidget(dialog.pane, 1)
    split.addWidget(beside)
    split.setChildrenCollapsible(False)
    split.setStretchFactor(0, 1)
    column = QVBoxLayout(dialog)
    column.addWidget(split, 1)
    column.addWidget(dialog.try_word)
    column.addLayout(_buttons(dialog))
    fit_on_screen(dialog, _WIDTH, _HEIGHT)
    split.setSizes(list(_SHARE))
    _add_keys(dialog)


def tab_titles(tabs: QTabWidget, maps: EditedMaps) -> None:
    """Call each tab by its map, with how many of its rows want attention."""
    names = {
        MapKind.STATUS: (_tr("&Statuses"), _tr("{n} not mapped")),
        MapKind.SHIPPING_METHOD: (_tr("Shipping &methods"), _tr("{n} not mapped")),
        MapKind.CARRIER: (_tr("&Carriers"), _tr("{n} to look at")),
        MapKind.CUSTOM_FIELD: (_tr("Custom &fields"), _tr("{n} to look at")),
    }
    for place, (kind, tab) in enumerate(maps.tabs.items()):
        name, counted = names[kind]
        badge = tab.badge
        text = f"{name} ({counted.format(n=number(badge))})" if badge else name
        if tabs.tabText(place) != text:
            tabs.setTabText(place, text)
    most = tabs.screen().availableSize().width() * 5 // 8  # the preview beside them needs the rest
    tabs.setMinimumWidth(min(tabs.tabBar().sizeHint().width(), most))  # no tab is cut off, whatever it is called


def focus_in(tab: QWidget) -> None:
    """Put the keyboard into the first control of a tab."""
    widget = tab.nextInFocusChain()
    while widget is not None and widget is not tab:
        if tab.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus()
            return
        widget = widget.nextInFocusChain()


def _buttons(dialog: MapsDialog) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(dialog.more.button)
    row.addWidget(dialog.undo_button)
    row.addStretch(1)
    row.addWidget(dialog.save_button)
    row.addWidget(dialog.close_button)
    return row


def _add_keys(dialog: MapsDialog) -> None:
    keys: list[tuple[str, Callable[[], object]]] = [
        ("Ctrl+S", dialog.save),
        ("Ctrl+Z", dialog.undo),
        ("F5", dialog.count_anew),
    ]
    for place, kind in enumerate(dialog.maps.tabs):
        keys.append((f"Ctrl+{place + 1}", partial(dialog.open_tab, kind)))
        dialog.tabs.setTabToolTip(place, f"Ctrl+{place + 1}")
    for key, then in keys:
        shortcut = QShortcut(QKeySequence(key), dialog)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(then)
    dialog.save_button.setToolTip(_tr("Save (Ctrl+S)"))
    dialog.undo_button.setToolTip(_tr("Undo the last change that was saved (Ctrl+Z)"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("maps_dialog", text)
