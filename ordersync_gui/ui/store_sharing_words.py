"""The words for what a PC of a shared desk leaves to the others, and for what none of them does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.store_sharing import Sharing


def sharing_words(sharing: Sharing, *, at: Callable[[datetime], str]) -> list[str]:
    """A paragraph each, none on a desk of one PC; `at` writes a moment."""
    lines = _neglected(sharing, at)
    if lines:
        lines.append(_tr("Start ordersync on a PC that has the password, or enter it on this PC."))
    if sharing.lacks_sign_in:
        lines.append(
            _tr(
                "Its password isn't on this PC: another PC imports it and tells its shop. To do so from here, "
                "enter it with Stores > Change connection."
            )
        )
    if sharing.lacks_mail_password:
        lines.append(
            _tr(
                "The password of its mail server isn't on this PC: another PC mails its buyers. To do so from "
                "here, enter it in the store's settings."
            )
        )
    return lines


def _neglected(sharing: Sharing, at: Callable[[datetime], str]) -> list[str]:
    lines = []
    if sharing.unsent is not None:
        text = _tr("Shipment notices have been due since {time}, and no PC sends them.")
        lines.append(text.format(time=at(sharing.unsent)))
    if sharing.unimported is not None:
        text = _tr("It should have been imported by {time}, and no PC does it.")
        lines.append(text.format(time=at(sharing.unimported)))
    if sharing.unmailed is not None:
        text = _tr("Mails to buyers have been due since {time}, and no PC sends them.")
        lines.append(text.format(time=at(sharing.unmailed)))
    return lines


def _tr(text: str) -> str:
    return QCoreApplication.translate("store_state", text)
