"""Pictures of items: brought without blocking, few at once, remembered, and never asked for in vain twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tiny_pictures import PictureServer, lying_png, png

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import stores
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui import thumbnails as module
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.thumbnails import AT_ONCE, Picture, Thumbnails, Wanted

WITHIN_MS = 20_000
Want = Callable[[str], Wanted]


@pytest.fixture
def server() -> Iterator[PictureServer]:
    """A shop's pictures."""
    with PictureServer() as running:
        running.pictures = {f"/{number}.png": png(60, 30) for number in range(10)}
        yield running


@pytest.fixture
def cached_desk(desk: Desk, tmp_path: Path) -> Desk:
    """A desk that keeps pictures."""
    return replace(desk, cache_dir=tmp_path / "cache")


@pytest.fixture
def store(desk: Desk, server: PictureServer) -> Store:
    """The shop at the pictures' address."""
    return stores.add_store(
        desk.db,
        name="Practice",
        uid="u",
        channel="custom_store",
        settings={"url": f"{server.url}/feed"},
        status_map={"paid": OrderStatus.AWAITING_SHIPMENT},
        now=desk.clock(),
    )


@pytest.fixture
def bringer(cached_desk: Desk, jobs: Jobs) -> Iterator[Thumbnails]:
    """Brings pictures until the test ends."""
    found = Thumbnails(cached_desk, jobs)
    yield found
    found.release()


@pytest.fixture
def want(store: Store, server: PictureServer) -> Want:
    """want("/1.png") is a wish for that picture, 44 pixels large."""
    return lambda path: Wanted(f"{server.url}{path}", store.id, 44)


def wait_for(bringer: Thumbnails, wanted: Wanted, qtbot: QtBot) -> Picture:
    qtbot.waitUntil(lambda: not bringer.picture(wanted).loading, timeout=WITHIN_MS)
    return bringer.picture(wanted)


def test_a_picture_is_on_its_way_first_and_there_later(
    bringer: Thumbnails, want: Want, server: PictureServer, qtbot: QtBot
) -> None:
    heard: list[Wanted] = []
    bringer.loaded.connect(heard.append)
    assert bringer.picture(want("/1.png")).loading
    found = wait_for(bringer, want("/1.png"), qtbot)
    assert found.pixmap is not None
    assert (found.pixmap.width(), found.pixmap.height()) == (44, 22)
    assert heard == [want("/1.png")]
    assert server.asked == ["/1.png"]


def test_the_next_window_finds_it_on_disk(
    *, bringer: Thumbnails, cached_desk: Desk, jobs: Jobs, want: Want, server: PictureServer, qtbot: QtBot
) -> None:
    wait_for(bringer, want("/1.png"), qtbot)
    qtbot.waitUntil(lambda: any((Path(str(cached_desk.cache_dir)) / "images").iterdir()), timeout=WITHIN_MS)
    again = Thumbnails(cached_desk, jobs)
    assert wait_for(again, want("/1.png"), qtbot).pixmap is not None
    assert server.asked == ["/1.png"]


def test_few_are_fetched_at_once_and_all_arrive(
    bringer: Thumbnails, want: Want, server: PictureServer, qtbot: QtBot
) -> None:
    server.slow = set(server.pictures)
    for path in server.pictures:
        bringer.picture(want(path))
    qtbot.waitUntil(lambda: len(server.asked) == AT_ONCE, timeout=WITHIN_MS)
    server.go.set()
    for path in server.pictures:
        assert wait_for(bringer, want(path), qtbot).pixmap is not None
    assert server.most_at_once <= AT_ONCE


@pytest.mark.parametrize(
    ("path", "words"),
    [("/gone.png", "no picture at this address"), ("/bomb.png", "too large"), ("/page.png", "web page")],
)
def test_what_cannot_be_shown_says_why_and_is_not_asked_for_again_and_again(
    *, bringer: Thumbnails, want: Want, server: PictureServer, jobs: Jobs, qtbot: QtBot, path: str, words: str
) -> None:
    server.pictures |= {"/bomb.png": lying_png(60_000, 60_000), "/page.png": b"<html>Sign in, please"}
    states: list[str] = []
    jobs.finished.connect(lambda job: states.append(job.state))
    assert words in wait_for(bringer, want(path), qtbot).problem
    for _ in range(5):
        assert words in bringer.picture(want(path)).problem
    assert server.asked == [path]
    assert states == ["done"], "a missing picture is no trouble to report"


def test_a_damaged_picture_that_the_shop_replaced_is_shown_after_a_while(
    bringer: Thumbnails, want: Want, server: PictureServer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.pictures["/1.png"] = lying_png(60_000, 60_000)
    assert "too large" in wait_for(bringer, want("/1.png"), qtbot).problem
    server.pictures["/1.png"] = png(5, 5)
    monkeypatch.setattr(module, "_TRY_AGAIN_S", -1.0)
    assert bringer.picture(want("/1.png")).loading
    monkeypatch.undo()
    qtbot.waitUntil(lambda: bringer.picture(want("/1.png")).pixmap is not None, timeout=WITHIN_MS)
    assert server.asked == ["/1.png"] * 2


def test_switching_away_stops_what_is_on_its_way_and_asking_again_brings_it(
    bringer: Thumbnails, want: Want, server: PictureServer, jobs: Jobs, qtbot: QtBot
) -> None:
    server.slow = {"/1.png"}
    bringer.picture(want("/1.png"))
    qtbot.waitUntil(lambda: server.asked == ["/1.png"], timeout=WITHIN_MS)
    with qtbot.waitSignal(bringer.loaded, timeout=WITHIN_MS):
        bringer.release()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert not server.go.is_set(), "nobody waited for the slow server"
    server.slow.clear()
    assert wait_for(bringer, want("/1.png"), qtbot).pixmap is not None


def test_a_picture_on_another_device_of_the_network_is_not_fetched(
    bringer: Thumbnails, store: Store, qtbot: QtBot
) -> None:
    with PictureServer() as printer:
        printer.pictures["/1.png"] = png(4, 4)
        found = wait_for(bringer, Wanted(f"{printer.url}/1.png", store.id, 44), qtbot)
        assert "local network" in found.problem
        assert not printer.asked


def test_the_memory_holds_a_limited_number(
    bringer: Thumbnails, want: Want, server: PictureServer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_KEPT", 3)
    for path in sorted(server.pictures):
        wait_for(bringer, want(path), qtbot)
    assert len(bringer._known) == 3
