"""A support bundle tells what helps, and nothing of secrets and buyers, wherever they stand."""

from __future__ import annotations

import asyncio
import json
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from canaries import BUYER, EMAIL, SECRET, SIGNS, TOLD, USEFUL, Canaries, log_lines
from desk_bench import Clock
from fresh_database import fresh
from stocked_store import StockedStore, order

from ordersync_gui.credentials import MemorySecrets, SecretStore
from ordersync_gui.domain.branding import Branding
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled, NoKeyring, UsageError
from ordersync_gui.domain.mail_settings import MailSettings
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.support_bundle import SupportBundle
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import migrations, queries, stores
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.support_bundle import make_bundle, save_bundle
from ordersync_gui.sync.workers import Workers


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with one store, whose password is a canary."""
    db, workers = Database(fresh(tmp_path / "data" / "orders.sqlite3")), Workers()
    secrets = MemorySecrets()
    shop = StockedStore.opened(db)
    secrets.save(_store(db).uid, {"password": SECRET})
    assert shop.store_id == 1
    yield Desk(db, secrets, workers, "Kim", Clock())
    workers.close()
    db.close()


def _store(db: Database) -> Store:
    return queries.stores(db)[0]


def _log(desk: Desk, *lines: str) -> None:
    desk.db.path.with_name("ordersync.log").write_text("".join(f"{line}\n" for line in lines), "utf-8")


def test_no_secret_and_nothing_of_a_buyer_gets_in_from_any_column_log_or_address(
    desk: Desk, tmp_path: Path
) -> None:
    canaries = Canaries(desk.db)
    canaries.fill(_store(desk.db))
    _log(desk, *log_lines())
    assert canaries.columns >= TOLD

    bundle = asyncio.run(make_bundle(desk, {"screen": "1280x720"}))
    zipped = asyncio.run(save_bundle(desk, bundle, tmp_path / "bundle.zip"))

    with zipfile.ZipFile(zipped) as archive:
        contents = {name: archive.read(name).decode() for name in archive.namelist()}
    assert contents == {file.name: file.text for file in bundle.files}
    for name, text in contents.items():
        lower = text.lower()
        found = [lower[max(0, lower.index(sign) - 60) : lower.index(sign) + 40] for sign in SIGNS if sign in lower]
        assert found == [], name


def test_the_useful_facts_are_in_it(desk: Desk) -> None:
    Canaries(desk.db).fill(_store(desk.db))
    _log(desk, *log_lines())

    files = _texts(asyncio.run(make_bundle(desk, {"screen": "1280x720"})))

    for name in ("stores.json", "maps.json", "imports.json", "notices.json", "log.txt"):
        assert USEFUL in files[name], name
    log = files["log.txt"].splitlines()
    assert log[0] == "2026-11-22T12:00:00.123Z INFO writer_0 ordersync_gui.sync: Usefulfact import began, 12 pages"
    assert log[1].endswith("GET https://shop.example:8443/•••/•••?••• answered 503")
    (store,) = json.loads(files["stores.json"])["stores"]
    assert store["connection"]["url"] == "https://shop.example:8443/•••/•••.php?•••"
    assert (store["connection"]["username"], store["connection"]["others"]) == ("set", 1)
    assert store["channel"] == "custom_store"
    assert store["poisoned"][0]["tries"] == 1
    assert USEFUL in store["poisoned"][0]["error"]
    versions = json.loads(files["versions.json"])
    assert versions["screen"] == "1280x720"
    assert {"ordersync", "python", "sqlite", "os"} <= versions.keys()
    database = json.loads(files["database.json"])
    assert database["schema_version"] == migrations.VERSION
    timed = json.loads(files["timings.json"])["seconds"].keys()
    assert "first_orders" in timed
    if not desk.db.remote:  # a server isn't made to count
        assert database["rows"]["orders"] == 1
        assert "row_counts" in timed


def test_of_mails_only_how_many_there_are_and_of_the_company_only_what_is_set(desk: Desk) -> None:
    mails = MailSettings(send=True, host="smtp.shop.test", user="kim.desk", sender_address="desk@shop.test")
    preferences = StorePreferences(branding=Branding(company="Kim & Sons"), mails=mails)
    stores.change_store(desk.db, store_id=1, now=desk.clock(), operator="Kim", preferences=preferences)
    shop = StockedStore(desk.db, 1, 1)
    shop.save(order("1"), order("2"))
    for number in ("1", "2"):
        shop.ship(number=number)

    files = _texts(asyncio.run(make_bundle(desk)))

    assert json.loads(files["mails.json"]) == {"by_store": {"1": {"queued": 2}}}
    (store,) = json.loads(files["stores.json"])["stores"]
    assert store["preferences"]["mails"]["host"] == "smtp.shop.test"
    assert store["preferences"]["mails"]["user"] is True
    assert store["preferences"]["branding"] == {
        "company": True,
        "return_address": False,
        "contact": False,
        "footer": False,
    }
    assert not [name for name, text in files.items() if "kim.desk" in text or "Sons" in text]


def _texts(bundle: SupportBundle) -> dict[str, str]:
    return {file.name: file.text for file in bundle.files}


def test_the_name_of_this_pcs_user_is_in_no_path(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "aloysius")
    monkeypatch.setenv("HOME", "/home/aloysius")
    _log(desk, "File /home/aloysius/x.py", r"C:\Users\Aloysius\AppData\y", "signed in as aloysius")
    text = (asyncio.run(make_bundle(desk))).as_text()
    assert "aloysius" not in text.lower()
    assert "~/x.py" in text


def test_numbers_and_words_that_name_nobody_stay_legible(desk: Desk) -> None:
    shop = StockedStore(desk.db, 1, 1)
    shop.save(order("12"), order("2026"), order("503", buyer=replace(order().buyer, name="Will Order")))
    _log(desk, "2026-11-22T12:00:00.123Z INFO main x: 12 pages, HTTP 503, order 12, will send the order, 2026")
    assert _texts(asyncio.run(make_bundle(desk)))["log.txt"].rstrip() == (
        "2026-11-22T12:00:00.123Z INFO main x: 12 pages, HTTP 503, order •••, will send the order, •••"
    )


class _Locked(MemorySecrets):
    def read(self, *_given: object, **_more: object) -> Any:  # noqa: ANN401 - never returns
        raise NoKeyring(say("Locked."))


@pytest.mark.parametrize("secrets", [_Locked()], ids=["locked"])
def test_a_locked_password_safe_is_said_and_stops_nothing(desk: Desk, secrets: SecretStore) -> None:
    _log(desk, f"2026-11-22T12:00:00.123Z INFO main x: {USEFUL} password=hunter22")
    files = _texts(asyncio.run(make_bundle(replace(desk, secrets=secrets))))
    assert "couldn't be read" in files["README.txt"]
    assert "hunter22" not in files["log.txt"]
    assert USEFUL in files["log.txt"]


def test_only_the_end_of_a_long_log_is_taken_and_begins_with_a_whole_line(desk: Desk) -> None:
    _log(desk, *(f"2026-11-22T12:00:00.123Z INFO main x: line {place}" for place in range(20_000)))
    lines = _texts(asyncio.run(make_bundle(desk)))["log.txt"].splitlines()
    assert lines[-1].endswith("line 19999")
    assert 1000 < len(lines) < 20_000
    assert all(line.startswith("2026-11-22T") for line in lines)


def test_it_can_be_stopped(desk: Desk) -> None:
    stop = Cancellation()
    stop.cancel()
    with pytest.raises(Cancelled):
        asyncio.run(make_bundle(desk, cancellation=stop))


def test_the_file_is_for_this_user_alone_and_takes_an_old_ones_place(desk: Desk, tmp_path: Path) -> None:
    bundle = asyncio.run(make_bundle(desk))
    place = tmp_path / "bundle.zip"
    place.write_text("old")
    asyncio.run(save_bundle(desk, bundle, place))
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert zipfile.is_zipfile(place)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["bundle.zip"]


@pytest.mark.parametrize("name", ["bundle.txt", "missing/bundle.zip"])
def test_a_file_that_cant_be_written_is_a_sentence(desk: Desk, tmp_path: Path, name: str) -> None:
    bundle = asyncio.run(make_bundle(desk))
    with pytest.raises(UsageError) as caught:
        asyncio.run(save_bundle(desk, bundle, tmp_path / name))
    assert caught.value.field == "file"


def test_canaries_are_seen_where_nothing_masks_them() -> None:
    """The signs that the first test looks for stand in what it puts in."""
    put_in = " ".join((*BUYER.values(), EMAIL, SECRET, *log_lines())).lower()
    assert [sign for sign in SIGNS if sign not in put_in] == []
