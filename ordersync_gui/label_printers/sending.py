"""Hands labels to a printer by the way that is set for it, within limits, and says what became of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.label_printer import LabelPrinter, LabelPrinterWay, checked_label_printer
from ordersync_gui.domain.wording import Message


@dataclass(frozen=True, slots=True)
class SendingLimits:
    """Seconds that a printer gets: to be found by its name, to answer, to take the next bytes, to end.

    queue_s: what the system gets to take all of them.
    """

    name_s: float = 6.0
    connect_s: float = 6.0
    silence_s: float = 12.0
    end_s: float = 3.0
    queue_s: float = 20.0


USUAL_LIMITS = SendingLimits()


class LabelsNotSent(OrderSyncError):
    """Labels didn't reach the printer; nothing_sent: False where it may have printed some of them."""

    kind = "labels_not_sent"

    def __init__(
        self,
        what: Message,
        *,
        nothing_sent: bool,
        meaning: Message | None = None,
        remedy: Message | None = None,
        detail: str = "",
    ) -> None:
        super().__init__(what, meaning=meaning, remedy=remedy, detail=detail)
        self.nothing_sent = nothing_sent


def send_labels(
    printer: LabelPrinter,
    data: bytes,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    limits: SendingLimits = USUAL_LIMITS,
) -> None:
    """Hand the bytes to the printer as they are; blocks its thread, for no longer than the limits.

    cancelled: asked several times a second. Raises UsageError for a printer that isn't set well, LabelsNotSent,
    Cancelled.
    """
    checked = checked_label_printer(printer)
    if checked.way is LabelPrinterWay.NETWORK:
        from ordersync_gui.label_printers.network import send_over_network  # noqa: PLC0415 - the way that is set

        send_over_network(checked, data, cancelled=cancelled, limits=limits)
    elif sys.platform == "win32":
        from ordersync_gui.label_printers.winspool import send_to_winspool  # noqa: PLC0415 - only there is one

        send_to_winspool(checked.queue, data)
    else:
        from ordersync_gui.label_printers.queue import send_to_queue  # noqa: PLC0415 - the way that is set

        send_to_queue(checked.queue, data, cancelled=cancelled, limit_s=limits.queue_s)
