"""Recorded parcels and their notices: taken back, corrected, settled, differences, messages."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.tour.gallery_acts import by
from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio


def _on(state: NoticeState, action: str, dialog: str) -> Open:
    return by(action, dialog, on=lambda studio: studio.order_of(state))


def _difference(kind: AttentionKind, act: str, dialog: str) -> Open:
    """What the button beside a difference opens, on an order that has one."""

    async def open_(studio: Studio) -> QWidget:
        await studio.go_to(studio.order_of(NoticeState.SENT))
        studio.window.details.difference_wanted.emit(kind, act)
        return await studio.shown(QDialog, dialog)

    return open_


TAKE_BACK = _on(NoticeState.SENT, "takeBack", "void_dialog")

SCREENS: tuple[Screen, ...] = (
    Screen("take-back", "Take a parcel back", TAKE_BACK),
    Screen("correct", "Correct a parcel", _on(NoticeState.CONFIRMED, "correctParcel", "correct_dialog")),
    Screen("settle-refused", "Settle a refused notice", _on(NoticeState.REFUSED, "settleNotice", "settle_dialog")),
    Screen(
        "settle-unconfirmed",
        "Settle an unconfirmed notice",
        _on(NoticeState.UNCONFIRMED, "settleNotice", "settle_dialog"),
    ),
    Screen(
        "difference-accept",
        "A difference from the shop is all right",
        _difference(AttentionKind.OPEN_AT_SHOP, "accept", "accept_dialog"),
    ),
    Screen(
        "difference-again",
        "Tell the shop again",
        _difference(AttentionKind.OPEN_AT_SHOP, "again", "tell_again_dialog"),
    ),
    Screen(
        "difference-done",
        "A difference that was mended in the shop",
        _difference(AttentionKind.SHOP_HAS_OLD, "done", "done_at_shop_dialog"),
    ),
    Screen("messages", "Messages to the shops", by("evidenceAction", "evidence_dialog")),
)
