"""What a shop answered to an import, and why it is kept for a while."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.wording import Message

KEPT_RUNS = 20  # of each store, the latest ones
KEPT_FOR = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class RunAnswer:
    """One exchange of an import; place: of which of the pages that it asked for, from 1 on; note: why kept."""

    place: int
    note: Message
    exchange: Exchange
