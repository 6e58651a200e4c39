"""A window of a shared desk shows what other PCs do for a store, and leaves to them what it can't do itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from invented_standings import NOW, standing
from pytestqt.qtbot import QtBot
from shared_desk import SharedFile

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.schedule import ImportState
from ordersync_gui.domain.store_sharing import Sharing
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage.leases import take_lease
from ordersync_gui.sync.desk import Desk, utc_now
from ordersync_gui.sync.lacking import Lacking
from ordersync_gui.sync.leases import import_key
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.ui.automatic_import import AutomaticImport
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.store_overview import StoreWatch
from ordersync_gui.ui.store_state_words import Standing, next_import_text, state_text, what_is_wrong

WITHIN_MS = 20_000
Connect = Callable[..., Store]


@pytest.fixture
def here(desk: Desk) -> Iterator[Desk]:
    """Another PC at the desk, with an empty keyring."""
    db = SharedFile(desk.db.path, utc_now)
    yield replace(desk, db=db, secrets=MemorySecrets(), pc="PC 2", lacking=Lacking())
    db.close()


@pytest.fixture
def watch(here: Desk, jobs: Jobs) -> StoreWatch:
    return StoreWatch(here, jobs)


def _sharing(watch: StoreWatch) -> Sharing | None:
    return watch.overviews[0].sharing if watch.overviews else None


@pytest.fixture
def store(connect: Connect, shop: PracticeShop) -> Store:
    """A store whose password is on the first PC."""
    return connect(shop)


def test_a_missing_password_is_found_out_beside_and_the_import_left_to_others(
    here: Desk, jobs: Jobs, watch: StoreWatch, store: Store, qtbot: QtBot
) -> None:
    watch.look()
    qtbot.waitUntil(lambda: _sharing(watch) == Sharing(lacks_sign_in=True), timeout=WITHIN_MS)
    assert watch.elsewhere == {store.id}
    automatic = AutomaticImport(
        Importing(here, jobs), stores=lambda: (store,), clock=utc_now, elsewhere=lambda: watch.elsewhere
    )
    assert automatic.look() is None
    assert automatic.next_import(store).state is ImportState.ELSEWHERE


def test_a_pc_that_imports_is_named(watch: StoreWatch, desk: Desk, store: Store, qtbot: QtBot) -> None:
    now = utc_now()
    key, owner = import_key(store.id), own_identity("PC 1")
    expires = now + timedelta(minutes=15)
    assert take_lease(desk.db, key=key, owner=owner, expires=expires, is_gone=lambda _: False, now=now)
    watch.look()
    qtbot.waitUntil(
        lambda: (found := _sharing(watch)) is not None and found.importing == "PC 1", timeout=WITHIN_MS
    )
    assert watch.elsewhere == {store.id}


def test_an_import_that_is_left_to_others_troubles_nobody_unless_a_person_asked(
    here: Desk, jobs: Jobs, store: Store, qtbot: QtBot
) -> None:
    importing = Importing(here, jobs)
    failed: list[str] = []
    settled: list[str] = []
    well: list[object] = []
    importing.failed.connect(lambda _store, error: failed.append(error.kind))
    importing.settled.connect(lambda _store, error: settled.append(_kind(error)))
    importing.went_well.connect(well.append)
    job = importing.start(store, automatic=True)
    qtbot.waitUntil(lambda: len(settled) == 1, timeout=WITHIN_MS)
    assert (failed, settled, well, job.error) == ([], ["secret_missing"], [], None)
    importing.start(store)
    qtbot.waitUntil(lambda: len(settled) == 2, timeout=WITHIN_MS)
    assert failed == ["secret_missing"]


def _kind(error: OrderSyncError | None) -> str:
    return "" if error is None else error.kind


def _shared(sharing: Sharing) -> Standing:
    plain = standing(state=ImportState.ELSEWHERE)
    return replace(plain, overview=replace(plain.overview, sharing=sharing))


def test_the_words_say_who_does_what_and_how_to_do_it_here() -> None:
    importing = _shared(Sharing(importing="PC 1"))
    assert state_text(importing) == "… PC 1 imports now"
    assert next_import_text(importing) == "by another PC"
    assert what_is_wrong(importing) == []
    lacking = _shared(Sharing(lacks_sign_in=True, lacks_mail_password=True))
    assert state_text(lacking) == "○ Left to other PCs, no password here"
    told = what_is_wrong(lacking)
    assert len(told) == 2
    assert "Stores > Change connection" in told[0]
    assert "mails its buyers" in told[1]


def test_what_nobody_does_is_a_trouble_with_words() -> None:
    neglected = _shared(Sharing(lacks_sign_in=True, unsent=NOW, unimported=NOW, unmailed=NOW))
    assert neglected.state.troubled
    assert state_text(neglected) == "⚠ No PC sends its notices"
    told = what_is_wrong(neglected)
    assert [
        sum(word in line for line in told) for word in ("no PC sends them", "no PC does it", "Start ordersync")
    ] == [
        2,
        1,
        1,
    ]
