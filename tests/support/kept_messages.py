"""Messages to a shop in a database, without a shop: as many as a list or a search needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from stocked_store import NOW, StockedStore, exchange, order

from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage.evidence import keep_exchange


@dataclass
class KeptMessages:
    """Orders of one store, each with a notice that messages are about."""

    shop: StockedStore

    def notice(self, number: str = "1001", state: NoticeState = NoticeState.SENT) -> int:
        """A notice about a new order, in this state; its number is the tracking number, too."""
        self.shop.save(order(number))
        notice_id = self.shop.ship(number=number).notice_id
        assert notice_id is not None
        self.shop.attempt(notice_id, state)
        return notice_id

    def keep(self, notice_id: int, *kept: Exchange, days: float = 0) -> list[int]:
        """Keep these messages, the last one as the newest; returns their ids."""
        at = NOW - timedelta(days=days)
        with self.shop.db.transaction():
            return [
                keep_exchange(self.shop.db, notice_id=notice_id, exchange=each, now=at, attempt=1) for each in kept
            ]

    def keep_many(self, notice_id: int, count: int) -> list[int]:
        """Keep as many messages, with "Answer 0" to "Answer N" as their answers."""
        return self.keep(notice_id, *(exchange(f"Answer {number}") for number in range(count)))
