"""One round over a store: one session for all its notices, stopped between two of them, never behind an import."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta
from typing import Any

import httpx
import pytest
from desk_bench import Bench
from looked_at_shop import LooksBack
from two_step_shop import Answer

from ordersync_gui.channels import registry
from ordersync_gui.channels.http import Session
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import leases
from ordersync_gui.sync.leases import notify_key
from ordersync_gui.sync.notify import recover_notices, send_due

NUMBERS = ("1001", "1002", "1003")


def queued(bench: Bench) -> None:
    bench.stocked(*NUMBERS)
    for number in NUMBERS:
        bench.ship(number)


def test_a_round_opens_one_session_and_closes_it_and_each_request_has_its_own_connection(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    clients: list[httpx.Client] = []
    make = httpx.Client.__init__

    def note(client: httpx.Client, **values: Any) -> None:  # noqa: ANN401 - as the original
        clients.append(client)
        make(client, **values)

    queued(bench)
    monkeypatch.setattr(httpx.Client, "__init__", note)
    assert bench.notify().sent == 3
    (client,) = clients
    assert client.is_closed
    kept = [entry for number in NUMBERS for entry in bench.details(number).timeline if entry.evidence]
    assert len(kept) == 6, "each of the two requests of each notice"


def test_a_round_that_is_stopped_ends_between_two_notices(bench: Bench) -> None:
    queued(bench)
    cancellation = Cancellation()
    report = bench.notify(on_settled=lambda _: cancellation.cancel(), cancellation=cancellation)
    assert (report.sent, report.waiting, report.errors) == (1, 2, ())
    assert bench.notify().sent == 2


def test_the_lease_is_held_for_longer_every_minute_and_after_a_sleep(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = bench.stocked(*NUMBERS)
    for number in NUMBERS:
        bench.ship(number)
    take, calls = leases.take_lease, list[str]()

    def note(db: Any, **values: Any) -> bool:  # noqa: ANN401 - as the original
        calls.append(values["key"])
        return len(calls) < 3 and take(db, **values)

    monkeypatch.setattr(leases, "take_lease", note)
    report = bench.notify(on_settled=lambda _: bench.clock.forward(minutes=16))
    assert calls == [notify_key(store.id)] * 3
    assert (report.sent, report.waiting) == (1, 2), "another has taken the store over while this PC slept"
    assert [error.kind for error in report.errors] == ["busy"]


def test_notices_go_out_while_imports_hold_every_thread_for_shops(bench: Bench) -> None:
    queued(bench)
    release, begun = threading.Event(), threading.Semaphore(0)

    def stuck() -> None:
        begun.release()
        release.wait(30)

    async def beside() -> int:
        imports = [asyncio.create_task(bench.desk.workers.network(stuck)) for _ in range(9)]
        await asyncio.sleep(0)
        for _ in range(6):
            assert begun.acquire(timeout=10)
        try:
            return (await asyncio.wait_for(send_due(bench.desk), 30)).sent
        finally:
            release.set()
            await asyncio.gather(*imports)

    assert asyncio.run(beside()) == 3


def test_a_waiter_that_gives_up_does_not_close_the_session_under_a_notice(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.stocked("1001")
    bench.ship()
    begun, release = threading.Event(), threading.Event()
    post = Session.post_once

    def slow(session: Session, request: Any) -> Any:  # noqa: ANN401 - as the original
        begun.set()
        assert release.wait(30)
        return post(session, request)

    monkeypatch.setattr(Session, "post_once", slow)

    async def given_up() -> None:
        work = asyncio.create_task(send_due(bench.desk))
        await asyncio.get_running_loop().run_in_executor(None, begun.wait, 30)
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work
        release.set()

    asyncio.run(given_up())
    bench.desk.workers.close()
    assert bench.shop.told() == ["/transport", "/state"]
    assert bench.notice().state is NoticeState.SENT


def test_errors_of_a_round_name_their_orders(bench: Bench) -> None:
    queued(bench)
    bench.shop.answers["/transport"] = [Answer(409, "no"), Answer(409, "no")]
    report = bench.notify()
    (error,) = report.errors
    assert str(error).startswith("Orders 1001, 1002 (Shop): The shop said no.")
    assert error.kind == "rejected"
    assert bench.notice("1001").last_error == "Step 1 of 2 (transport): The shop said no."


def test_a_notice_that_a_crash_left_behind_is_looked_for_where_the_shop_can_be_looked_at(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """The process ends here."""

    def killed(*_arguments: object, **_values: object) -> None:
        raise Killed

    for channel, looked_for in ((registry.PROVIDERS[-1], False), (LooksBack(), True)):
        monkeypatch.setattr(registry, "PROVIDERS", (*registry.PROVIDERS[:-1], channel))
        number = "1002" if looked_for else "1001"
        bench.shop.orders[number] = "paid"
        store = bench.store() if looked_for else bench.connect()
        assert bench.works(store)
        bench.ship(number)
        with monkeypatch.context() as patch:
            patch.setattr(Session, "post_once", killed)
            with pytest.raises(Killed):
                bench.notify()
        bench.clock.forward(minutes=6)
        assert asyncio.run(recover_notices(bench.desk)).notices
        notice = bench.notice(number)
        assert notice.state is NoticeState.UNCONFIRMED
        assert (notice.next_look_at == bench.clock() + timedelta(minutes=1)) is looked_for
