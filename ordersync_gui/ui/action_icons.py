"""Which icon the window's actions have in menus and toolbar: the main ones, not each."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.icons import app_icon, icon
from ordersync_gui.ui.order_views import ALL, ATTENTION, LEFT_OUT

# What an action is called in the code: what its icon means.
BY_ACTION = {
    "about": "about",
    "assignOrders": "assign",
    "backUp": "back_up",
    "buyersData": "buyers",
    "cancelJobs": "stop",
    "changeConnection": "connection",
    "chooseColumns": "columns",
    "clearFilterAction": "clear",
    "commandListAction": "commands",
    "connectStore": "connect",
    "copyAddressAction": "copy",
    "correctAddressAction": "address",
    "correctParcel": "edit",
    "deleteStore": "delete",
    "disconnectStore": "disconnect",
    "evidenceAction": "messages",
    "explainOrder": "explain",
    "exportOrders": "export",
    "find": "find",
    "holdOrders": "hold",
    "importAgain": "import_again",
    "importAll": "import_all",
    "importHistory": "history",
    "importOne": "import_one",
    "importStore": "import",
    "joinDesk": "shared_desk",
    "keys": "keys",
    "leaveDesk": "leave_desk",
    "lookInShop": "look",
    "mails": "mails",
    "manageViews": "saved_view",
    "manual": "manual",
    "maps": "maps",
    "noteOrders": "note",
    "previewImport": "preview",
    "printAddresses": "label_sheet",
    "printDay": "day_list",
    "printLabels": "label",
    "printPickList": "pick_list",
    "printSheets": "print",
    "quit": "quit",
    "rejectedOrders": "rejected",
    "releaseOrders": "release",
    "resetLayout": "layout",
    "restoreBackup": "restore",
    "saveView": "save",
    "scanNext": "scan",
    "scanSettingsAction": "scan_settings",
    "scanSheet": "barcode",
    "scanTestAction": "test",
    "seenStop": "seen",
    "sendNotices": "send",
    "settings": "settings",
    "ship": "ship",
    "shipFile": "ship_file",
    "showLog": "log",
    "storeSettings": "store_settings",
    "storesState": "stores_state",
    "supportBundle": "support",
    "tagOrders": "tags",
    "takeBack": "take_back",
    "undo": "undo",
}
# What a view of the sidebar is called: what its icon means. Reasons for attention stand indented, without any.
BY_VIEW = {ALL: "all", ATTENTION: "attention", LEFT_OUT: "left_out"} | {
    status.value: status.value for status in OrderStatus
}


def dress(window: QMainWindow) -> None:
    """Give the window and its actions their icons; nothing is read or drawn before one of them is shown."""
    QApplication.setWindowIcon(app_icon())
    for action in window.findChildren(QAction):
        if meaning := BY_ACTION.get(action.objectName()):
            action.setIcon(icon(meaning))
