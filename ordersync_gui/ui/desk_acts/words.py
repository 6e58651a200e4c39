"""What desk acts are called, and how what they came to is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.desk_act import DeskActKind, act_sentence
from ordersync_gui.sync.desk_acts import Acted, Undone
from ordersync_gui.ui.text import number, shown

_NAMED = 3  # refused orders that are named


def act_title(kind: DeskActKind) -> str:
    """The act as the name of running work."""
    tr = QCoreApplication.translate
    return {
        DeskActKind.HOLD: tr("desk acts", "Put orders on hold"),
        DeskActKind.RELEASE: tr("desk acts", "Release orders"),
        DeskActKind.TAG: tr("desk acts", "Change tags"),
        DeskActKind.ASSIGN: tr("desk acts", "Assign orders"),
        DeskActKind.NOTE: tr("desk acts", "Write desk notes"),
        DeskActKind.ADDRESS: tr("desk acts", "Correct addresses"),
    }[kind]


def act_text(kind: DeskActKind, orders: int) -> str:
    """What was done to how many orders, without a full stop."""
    return shown(act_sentence(kind, orders))


def acted_text(kind: DeskActKind, acted: Acted) -> str:
    """What was done, what was so already, and what can't be done for which reasons."""
    tr = QCoreApplication.translate
    parts = []
    if acted.done:
        parts.append(f"{act_text(kind, acted.done)}.")
    if acted.unchanged and (acted.done or acted.refused_count):
        parts.append(
            tr("desk acts", "{n} were so already.", None, acted.unchanged).format(n=number(acted.unchanged))
        )
    elif acted.unchanged:
        parts.append(tr("desk acts", "Nothing to do: it is so already."))
    if acted.refused_count:
        parts.append(_refused(acted))
    if acted.left:
        parts.append(
            tr("desk acts", "Stopped: {n} weren't reached.", None, acted.left).format(n=number(acted.left))
        )
    return " ".join(parts) or tr("desk acts", "These orders are no longer here.")


def undone_text(kind: DeskActKind, undone: Undone) -> str:
    """What was taken back, and what was kept."""
    tr = QCoreApplication.translate
    what = act_text(kind, undone.done)
    parts = [tr("desk acts", "Undone: {what}.").format(what=what)] if undone.done else []
    if undone.kept:
        parts.append(tr("desk acts", "{n} kept: changed since.", None, undone.kept).format(n=number(undone.kept)))
    if not undone.finished:
        parts.append(tr("desk acts", "Stopped: undo once more for the rest."))
    return " ".join(parts) or tr("desk acts", "There was nothing left to undo.")


def _refused(acted: Acted) -> str:
    named = "; ".join(f"{number}: {shown(why)}" for number, why in acted.refused[:_NAMED])
    if acted.refused_count > _NAMED:
        named += " …"
    return QCoreApplication.translate("desk acts", "Not done to {n}: {orders}").format(
        n=number(acted.refused_count), orders=named
    )
