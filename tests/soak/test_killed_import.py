"""`ordersync import`, killed at random moments and run again: the database ends up as an undisturbed import's."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import exp, log
from pathlib import Path
from typing import Any

import pytest
from ending_processes import at_hand, killed_after
from import_contents import Rows, contents, progress, state
from running_commands import Commands
from soaking import SOAK, Soak
from waiting import wait_until

SIZES = [(600, 2), pytest.param(20_000, 200, marks=SOAK)]
WITHIN_S = 1200
SHORTEST_S = 0.05


@dataclass
class KilledImports:
    """Desks beside one practice shop, whose imports are killed until they are done, one desk after the other."""

    folder: Path
    shop: dict[str, Any]
    soak: Soak
    expected: dict[str, Rows] = field(default_factory=dict)
    ready_s: float = 0.0
    took_s: float = 0.0
    desks: int = 0

    def undisturbed(self) -> None:
        """Import once without any disturbance; that is what all others must come to."""
        commands = self._connected("undisturbed")
        begun = time.monotonic()
        with at_hand(commands.start("import")) as process:
            wait_until(lambda: progress(database(commands))[0], "the first orders came", within_s=WITHIN_S)
            self.ready_s = time.monotonic() - begun
            self._ended(process)
        self.took_s = time.monotonic() - begun
        self.soak.count("undisturbed seconds", round(self.took_s, 1))
        self.expected = contents(database(commands))

    def until_done(self, kills: int) -> int:
        """Import on a fresh desk, killed at most so many times, until it is done, and compare; gives the kills."""
        self.desks += 1
        commands = self._connected(f"disturbed-{self.desks}")
        done = 0
        while done < kills and self._killed(commands):
            done += 1
        if done == kills:
            self._to_the_end(commands)
        self._compare(commands)
        return done

    def _killed(self, commands: Commands) -> bool:
        """Start an import and kill it at a random moment; False when it was done before."""
        before, owed = progress(database(commands))
        with at_hand(commands.start("import")) as process:
            ended = killed_after(process, self._moment())
        assert "Traceback" not in ended.err, (ended.err, self.soak.told())
        after, owed_after = progress(database(commands))
        assert after >= before, self.soak.told()
        self.soak.count("kills", ended.killed)
        self.soak.count("kills while orders came in", ended.killed and after > before)
        self.soak.count("kills while slices were owed", ended.killed and owed_after != "null")
        self.soak.count("kills after a slice was whole", ended.killed and owed_after != owed)
        self.soak.count("kills with a run left open", ended.killed and state(database(commands))["open"])
        assert ended.killed or ended.code in {0, 1}, (ended, self.soak.told())
        return ended.killed

    def _moment(self) -> float:
        """Seconds from the start: a fifth of the kills before orders come, the others rather early than late."""
        chance = self.soak.chance
        if chance.random() < 0.2:
            return chance.uniform(0, self.ready_s)
        return self.ready_s + exp(chance.uniform(log(SHORTEST_S), log(self.took_s / 3)))

    def _compare(self, commands: Commands) -> None:
        found = contents(database(commands))
        assert found.keys() == self.expected.keys()
        for table, rows in self.expected.items():
            assert len(found[table]) == len(rows), (table, self.soak.told())
            assert found[table] == rows, (table, self.soak.told())
        now = state(database(commands))
        store, run = now["store"], now["run"]
        assert store["backfill"] == "null", "nothing is owed any more"
        assert (store["poisoned"], store["troubles"], store["last_error"]) == ("[]", 0, ""), self.soak.told()
        # The shop's clock, by which the mark is set, tells seconds.
        assert run["started_at"] // 1000 * 1000 <= store["high_water_mark"] <= run["finished_at"], self.soak.told()
        assert now["open"] == 0, "every run was closed"

    def _to_the_end(self, commands: Commands) -> None:
        with at_hand(commands.start("import")) as process:
            self._ended(process)

    @staticmethod
    def _ended(process: subprocess.Popen[str]) -> None:
        _out, err = process.communicate(timeout=WITHIN_S)
        assert process.returncode in {0, 1}, err
        assert "Traceback" not in err, err

    def _connected(self, name: str) -> Commands:
        commands = Commands(self.folder / name)
        commands.connect_announced(self.shop, name="Practice")
        return commands


def database(commands: Commands) -> Path:
    """Where the profile's orders are."""
    return commands.data_dir / "orders.sqlite3"


@pytest.fixture
def shop_of(tmp_path: Path) -> Iterator[Callable[[int], dict[str, Any]]]:
    """Starts a practice shop with so many orders in a process of its own; gives what it says about itself."""
    running: list[subprocess.Popen[str]] = []

    def started(orders: int) -> dict[str, Any]:
        words = ("--orders", str(orders), "--seed", "11", "--misbehave", "one-bad-order")
        process = Commands(tmp_path / "shop").start("practice", *words)
        running.append(process)
        assert process.stdout is not None
        said: dict[str, Any] = json.loads(process.stdout.readline())
        return said

    yield started
    for process in running:
        process.terminate()
        process.communicate(timeout=60)


@pytest.mark.parametrize(("orders", "kills"), SIZES)
def test_an_import_killed_at_any_moment_and_run_again_ends_like_an_undisturbed_one(
    tmp_path: Path, shop_of: Callable[[int], dict[str, Any]], soak: Soak, orders: int, kills: int
) -> None:
    imports = KilledImports(tmp_path, shop_of(orders), soak)
    imports.undisturbed()
    assert (len(imports.expected["orders"]), len(imports.expected["rejected_order"])) == (orders - 1, 1)
    done = 0
    while done < kills:
        done += imports.until_done(kills - done)
    soak.count("desks", imports.desks)
    assert soak.figures["kills"] == kills, soak.told()
    if kills > 100:
        for moment in ("while orders came in", "after a slice was whole", "with a run left open"):
            assert soak.figures[f"kills {moment}"], soak.told()
