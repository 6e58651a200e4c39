"""Why an action can't be chosen right now, in a sentence for the list of commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

# A part of the window that knows better says so in this property of its action.
WHY_NOT = "whyNot"
_OF_A_STORE = ("storeSettings", "changeConnection", "disconnectStore", "deleteStore", "importStore")
_OF_STORES = (
    "sendNotices",
    "maps",
    "rejectedOrders",
    "evidenceAction",
    "exportOrders",
    "importAll",
    "importOne",
    "holdImports",
    "mails",
    "sendMails",
)
_OF_AN_ORDER = (
    "ship",
    "correctAddressAction",
    "openDetails",
    "holdOrders",
    "holdOrdersUntil",
    "releaseOrders",
    "tagOrders",
    "assignOrders",
    "takeOverOrders",
    "noteOrders",
    "copyAddressAction",
    "exportChosen",
    "previewMail",
    "noMail",
    "mailAfterAll",
)
_OF_A_PARCEL = ("takeBack", "correctParcel")


def why_not(action: QAction) -> str:
    """The reason; empty for an action that can be chosen."""
    if action.isEnabled():
        return ""
    told = action.property(WHY_NOT)
    usual = QCoreApplication.translate("commands", "Not possible right now.")
    return str(told) if told else _reasons().get(action.objectName(), usual)


def _reasons() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        **dict.fromkeys(_OF_A_STORE, tr("commands", "Choose a store on the left first.")),
        **dict.fromkeys(_OF_STORES, tr("commands", "Connect a store first.")),
        **dict.fromkeys(_OF_AN_ORDER, tr("commands", "Choose an order first.")),
        **dict.fromkeys(_OF_A_PARCEL, tr("commands", "Choose an order that has a parcel.")),
        "importAutomatically": tr("commands", "Choose a connected store on the left first."),
        "leaveDesk": tr("commands", "The orders are on this PC already: it works on no shared desk."),
        "seenStop": tr("commands", "The chosen order isn't stopped."),
        "resetColumns": tr("commands", "The columns of this view are the usual ones."),
        "saveViewChanges": tr("commands", "Open a saved view and change it first."),
        "exportViews": tr("commands", "No view is saved yet."),
        "settleNotice": tr("commands", "No notice of the chosen order waits for you."),
        "lookInShop": tr("commands", "No notice of the chosen order could be confirmed by a look in the shop."),
    }
