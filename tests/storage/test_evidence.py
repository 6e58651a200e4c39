from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from importlib import import_module

import pytest
from stocked_store import LATER, NOW, StockedStore, exchange, order

from ordersync_gui.domain.exchange import Exchange, Purpose
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import evidence, outbox, pruning, queries
from ordersync_gui.storage.columns import compress, decompress, from_json, to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import EvidenceRows, Notices

EXPIRES = NOW + timedelta(minutes=5)


def _notice(shop: StockedStore, number: str = "1001") -> int:
    shop.save(order(number))
    notice = shop.ship(number=number).notice_id
    assert notice is not None
    return notice


def _keep(shop: StockedStore, notice: int, kept: Exchange, days: float = 0) -> int:
    at = NOW - timedelta(days=days)
    return evidence.keep_exchange(shop.db, notice_id=notice, exchange=kept, now=at, attempt=1)


def _found(shop: StockedStore, text: str = "", *, limit: int = 200, before: int | None = None) -> list[int]:
    return [view.id for view in queries.evidence(shop.db, text=text, limit=limit, before=before)]


def _prune(shop: StockedStore, days: int = 3650, mb: int = 100) -> int:
    gone = 0
    while pruned := pruning.prune_slice(shop.db, keep_days=days, keep_mb=mb, now=NOW):
        gone += pruned
    return gone


def _settled(shop: StockedStore, notice: int, state: NoticeState = NoticeState.SENT) -> None:
    shop.db.run(Notices.update(state=state.value).where(Notices.id == notice))


def test_evidence_is_listed_newest_first_with_what_it_belongs_to(shop: StockedStore) -> None:
    first, second = _notice(shop, "1"), _notice(shop, "2")
    old, new = _keep(shop, first, exchange("a")), _keep(shop, second, exchange("b"))

    views = queries.evidence(shop.db)

    assert [view.id for view in views] == [new, old]
    view = views[1]
    assert (view.order_number, view.store, view.tracking_number) == ("1", "Shop", "T1")
    assert (view.order_id, view.notice_id, view.attempt) == (shop.details("1").id, first, 1)
    assert (view.purpose, view.at, view.exchange) == (Purpose.NOTICE, NOW, exchange("a"))


def test_evidence_of_one_order_notice_or_store(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    mine, second, others = _notice(shop, "1"), _notice(shop, "2"), _notice(other, "3")
    kept = [_keep(shop, notice, exchange()) for notice in (mine, second, others)]

    def only(**which: int) -> list[int]:
        return [view.id for view in queries.evidence(db, **which)]  # type: ignore[arg-type]  # whole numbers only

    assert only(order_id=shop.details("1").id) == [kept[0]]
    assert only(notice_id=second) == [kept[1]]
    assert only(store_id=other.store_id) == [kept[2]]
    assert only(store_id=shop.store_id, notice_id=others) == []


def test_pages_follow_each_other_without_a_gap(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("ordersync_gui.storage.queries.evidence"), "_AT_ONCE", 2)
    notice = _notice(shop)
    kept = [_keep(shop, notice, exchange("needle" if number % 3 == 0 else "hay")) for number in range(10)]

    assert _found(shop, limit=3) == kept[:-4:-1]
    assert _found(shop, limit=3, before=kept[-3]) == [kept[6], kept[5], kept[4]]
    assert _found(shop, "needle", limit=2) == [kept[9], kept[6]]
    assert _found(shop, "needle", limit=9, before=kept[6]) == [kept[3], kept[0]]


PARTS = {
    "order number": "ORD-77",
    "tracking number": "t1",
    "store": "shop",
    "method": "post",
    "URL": "SHIPNOTIFY",
    "status": "422",
    "request header": "authorization:",
    "response header": "nginx",
    "request body": "<shipnotice/>",
    "answer in other letters": "STRASSE",
    "answer in other width": "ＦＵＬＬ",  # noqa: RUF001 - as a Japanese keyboard types it
    "failure": "timed",
    "words in several places": "422 nginx  ord-77",
}


@pytest.mark.parametrize("text", PARTS.values(), ids=PARTS)
def test_words_are_found_wherever_they_stand(shop: StockedStore, text: str) -> None:
    notice, other = _notice(shop, "ORD-77"), _notice(shop, "8")
    full = replace(
        exchange("Straße full"), status=422, response_headers={"Server": "nginx"}, failure="timed out reading"
    )
    wanted = _keep(shop, notice, full)
    plain = replace(exchange(), method="GET", url="x", request_headers={}, request_body="")
    _keep(shop, other, plain)

    found = _found(shop, text)

    assert wanted in found
    assert _found(shop, f"{text} nowhere") == []


def test_an_exchange_that_an_earlier_version_kept_is_read(shop: StockedStore) -> None:
    notice = _notice(shop)
    values = from_json(decompress(evidence.freeze_exchange(replace(exchange(), app_version="9"))))
    assert values.pop("app_version") == "9"
    shop.db.run(EvidenceRows.insert(notice=notice, at=0, exchange=compress(to_json(values))))

    (view,) = queries.evidence(shop.db)

    assert view.exchange == exchange()
    assert view.exchange.app_version == ""


def test_the_version_of_the_program_is_kept(shop: StockedStore) -> None:
    kept = _keep(shop, _notice(shop), replace(exchange(), app_version="1.2"))

    assert queries.exchange(shop.db, kept).app_version == "1.2"


def test_evidence_says_which_attempt_it_belongs_to(shop: StockedStore) -> None:
    notice = _notice(shop)
    for attempt in (1, 2):
        now = NOW + timedelta(hours=attempt)
        expires = now + timedelta(minutes=5)
        assert outbox.lease(shop.db, notice_id=notice, owner="me", expires=expires, now=now) is not None
        outbox.step_done(
            shop.db,
            notice_id=notice,
            owner="me",
            steps_done=1,
            name=say("x"),
            of=2,
            exchange=exchange("s"),
            now=now,
        )
        outbox.settle(
            shop.db,
            notice_id=notice,
            owner="me",
            state=NoticeState.QUEUED,
            now=now,
            error=say("Later."),
            not_before=now,
            exchange=exchange("e"),
        )

    kept = [(view.attempt, view.exchange.response_body) for view in queries.evidence(shop.db)]
    assert kept == [(2, "e"), (2, "s"), (1, "e"), (1, "s")]


@pytest.mark.parametrize("again", [False, True])
def test_an_answer_that_comes_too_late_belongs_to_the_attempt_before(shop: StockedStore, *, again: bool) -> None:
    notice = _notice(shop)
    shop.leased(notice)
    outbox.recover(shop.db, is_gone=lambda _owner: True, now=LATER)
    if again:
        _settled(shop, notice, NoticeState.QUEUED)
        shop_lease = outbox.lease(
            shop.db, notice_id=notice, owner="you", expires=LATER + timedelta(minutes=5), now=LATER
        )
        assert shop_lease is not None

    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=NoticeState.SENT,
        now=LATER,
        error=None,
        not_before=None,
        exchange=exchange("late"),
    )

    assert [view.attempt for view in queries.evidence(shop.db)] == [1]


def test_the_size_of_what_is_kept(shop: StockedStore) -> None:
    assert queries.evidence_size(shop.db) == (0, 0)
    notice = _notice(shop)
    _keep(shop, notice, exchange("x" * 10_000))
    _keep(shop, notice, exchange())

    count, size = queries.evidence_size(shop.db)
    blobs = shop.db.column(EvidenceRows.select(EvidenceRows.exchange))
    assert (count, size) == (2, sum(map(len, blobs)))


def test_what_is_too_old_goes_and_its_sentence_stays(shop: StockedStore) -> None:
    notice = _notice(shop)
    shop.leased(notice)
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=NoticeState.SENT,
        now=NOW - timedelta(days=31),
        error=None,
        not_before=None,
        exchange=exchange(),
    )
    young = _keep(shop, notice, exchange(), days=29)

    assert _prune(shop, days=30) == 1

    assert _found(shop) == [young]
    entry = shop.details().timeline[-1]
    assert (str(entry.message), entry.evidence) == ("Notice sent, attempt 1.", None)
    assert _prune(shop, days=30) == 0


def test_of_too_much_the_oldest_goes_just_until_it_fits(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pruning, "MEGABYTE", 1000)
    monkeypatch.setattr(pruning, "_SLICE_ROWS", 3)
    notice = _notice(shop)
    _settled(shop, notice)
    kept = [_keep(shop, notice, exchange(str(number)), days=20 - number) for number in range(20)]
    sizes = shop.db.column(EvidenceRows.select(EvidenceRows.size).order_by(EvidenceRows.id))

    gone = _prune(shop, mb=1)

    assert sum(sizes[gone:]) <= 1000 < sum(sizes[gone - 1 :])
    assert sorted(_found(shop)) == kept[gone:]


@pytest.mark.parametrize(
    "state", [NoticeState.QUEUED, NoticeState.SENDING, NoticeState.UNCONFIRMED, NoticeState.REFUSED]
)
def test_what_somebody_has_to_judge_by_stays(
    shop: StockedStore, state: NoticeState, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pruning, "MEGABYTE", 1)
    monkeypatch.setattr(pruning, "_SLICE_ROWS", 2)
    needed, done = _notice(shop, "1"), _notice(shop, "2")
    _settled(shop, needed, state)
    _settled(shop, done)
    kept = [_keep(shop, needed, exchange(), days=400) for _ in range(4)]
    _keep(shop, done, exchange(), days=300)

    assert _prune(shop, days=30, mb=1) == 1

    assert sorted(_found(shop)) == kept


def test_a_slice_frees_no_more_than_some_megabytes(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pruning, "_SLICE_BYTES", 1)
    notice = _notice(shop)
    _settled(shop, notice)
    for _ in range(3):
        _keep(shop, notice, exchange(), days=40)

    assert pruning.prune_slice(shop.db, keep_days=30, keep_mb=1, now=NOW) == 1
    assert _prune(shop, days=30) == 2


def test_evidence_between_two_ids(shop: StockedStore) -> None:
    notice = _notice(shop)
    first, second, third, fourth = (_keep(shop, notice, exchange()) for _ in range(4))

    between = queries.evidence(shop.db, text="ok", after=first, before=fourth)

    assert [view.id for view in between] == [third, second]
