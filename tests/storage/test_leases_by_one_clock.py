"""On a shared desk only its server's clock ends leases and mends times: no PC's fast or slow one does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from desk_bench import Clock
from fresh_database import fresh
from shared_desk import SharedFile
from stocked_store import NOW, StockedStore, draft, order

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import leases, mails, outbox
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.fast_clock import mend_times
from ordersync_gui.storage.tables import Notices

HOUR = timedelta(hours=1)
SKEWS = pytest.mark.parametrize("ahead", [-24 * HOUR, -HOUR, timedelta(), HOUR, 24 * HOUR])


@pytest.fixture
def time() -> Clock:
    return Clock(NOW)


@pytest.fixture
def db(tmp_path: Path, time: Clock) -> Iterator[Database]:
    opened = SharedFile(fresh(tmp_path / "orders.sqlite3"), time)
    yield opened
    opened.close()


def _taken(db: Database, owner: str, at_its_clock: timedelta) -> bool:
    now = NOW + at_its_clock
    return leases.take_lease(
        db, key="import:1", owner=owner, expires=now + HOUR / 4, is_gone=lambda _: False, now=now
    )


@SKEWS
def test_a_wrong_clock_takes_over_no_living_lease_and_holds_none_for_ever(
    db: Database, time: Clock, ahead: timedelta
) -> None:
    assert _taken(db, "right", timedelta())
    time.forward(minutes=14)
    assert not _taken(db, "wrong", ahead)
    assert leases.lease_owners(db, now=NOW + ahead) == {"import:1": "right"}
    time.forward(minutes=1)
    assert _taken(db, "wrong", ahead), "it has expired"
    time.forward(minutes=14)
    assert not _taken(db, "right", timedelta())
    time.forward(minutes=1)
    assert leases.lease_owners(db, now=NOW + ahead) == {}
    assert _taken(db, "right", timedelta())


@SKEWS
def test_a_notice_that_is_being_sent_is_recovered_only_once_its_lease_has_ended(
    db: Database, time: Clock, ahead: timedelta
) -> None:
    shop = StockedStore.opened(db)
    shop.save(order())
    notice = shop.ship().notice_id
    assert notice is not None
    now = NOW + ahead
    assert outbox.lease(db, notice_id=notice, owner="a", expires=now + HOUR / 12, now=now) is not None
    time.forward(minutes=4)
    assert not outbox.recover(db, is_gone=lambda _: False, now=NOW - ahead)
    assert shop.states() == [NoticeState.SENDING]
    time.forward(minutes=1)
    assert outbox.recover(db, is_gone=lambda _: False, now=NOW - ahead)
    assert shop.states() == [NoticeState.UNCONFIRMED]


@SKEWS
def test_a_delay_is_over_when_the_server_says_so(db: Database, time: Clock, ahead: timedelta) -> None:
    shop = StockedStore.opened(db)
    shop.save(order())
    notice = shop.ship().notice_id
    assert notice is not None
    db.connection().execute("UPDATE notice SET not_before = not_before + 60000")
    now = NOW + ahead
    lease = partial(outbox.lease, db, notice_id=notice, owner="a", expires=now + HOUR / 12, now=now)
    assert lease() is None
    time.forward(minutes=1)
    assert lease() is not None


@SKEWS
def test_a_wrong_clock_mends_nothing_of_the_others(db: Database, ahead: timedelta) -> None:
    shop = StockedStore.opened(db)
    shop.save(order())
    shop.ship()
    db.connection().execute("UPDATE notice SET not_before = not_before + 3600000")
    before = db.tuples(Notices.select())
    assert not mend_times(db, now=NOW + ahead)
    assert db.tuples(Notices.select()) == before


@SKEWS
def test_a_mail_that_is_being_sent_is_left_alone_until_its_lease_has_ended(
    db: Database, time: Clock, ahead: timedelta
) -> None:
    shop = StockedStore.opened(db)
    shop.save(order())
    shop.ship(draft())
    db.connection().execute(
        "INSERT INTO mail (uid, store_id, order_id, shipment_id, state, not_before, created_at) "
        "SELECT 'u', ?, order_id, id, 'queued', 0, 0 FROM shipment",
        (shop.store_id,),
    )
    (mail_id,) = mails.due_mails(db, store_id=shop.store_id, now=NOW)
    now = NOW + ahead
    assert mails.lease_mail(db, mail_id=mail_id, owner="a", expires=now + HOUR / 4, now=now)
    time.forward(minutes=14)
    assert not mails.recover_mails(db, is_gone=lambda _: False, now=NOW - ahead)
    time.forward(minutes=1)
    assert mails.recover_mails(db, is_gone=lambda _: False, now=NOW - ahead).mails
