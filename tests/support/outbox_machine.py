"""Everything that can happen to an outbox, in any order; hypothesis chooses, and shortens what goes wrong."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import mkdtemp

from fresh_database import fresh
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from outbox_happenings import Happenings

from ordersync_gui.storage.database import Database

# What mostly happens is there several times. One rule chooses: of many rules hypothesis leaves out most at a time.
HAPPENINGS: tuple[Callable[[Happenings, Random], None], ...] = (
    *(Happenings.record, Happenings.attempt, Happenings.attempt, Happenings.wait_and_look) * 4,
    *(Happenings.go_on, Happenings.crash, Happenings.settle_by_hand, Happenings.sleep) * 2,
    *(Happenings.import_now, Happenings.look, Happenings.note_look, Happenings.look_for_the_dead),
    *(Happenings.lease_any, Happenings.kill, Happenings.time_passes, Happenings.clock_jumps),
    *(Happenings.ask_for_a_page, Happenings.save_a_page, Happenings.switch_connection, Happenings.prune),
    *(Happenings.void, Happenings.correct, Happenings.send_now, Happenings.hasten),
)


class OutboxMachine(RuleBasedStateMachine):
    """folder: where databases are made."""

    folder: Path

    def __init__(self) -> None:
        super().__init__()
        self.own_folder = Path(mkdtemp(dir=self.folder))
        self.db = Database(fresh(self.own_folder / "orders.sqlite3"))
        self.world: Happenings | None = None
        self.sound = True

    @initialize(
        steps=st.sampled_from((1, 2)),
        shows_tracking=st.booleans(),
        verifiable=st.booleans(),
        parts=st.booleans(),
        completes_halves=st.booleans(),
        corrects=st.booleans(),
        chance=st.randoms(use_true_random=True),
    )
    def open(
        self,
        *,
        steps: int,
        shows_tracking: bool,
        verifiable: bool,
        parts: bool,
        completes_halves: bool,
        corrects: bool,
        chance: Random,
    ) -> None:
        """A store whose shop is of this kind, with one parcel."""
        self.world = Happenings(
            self.db,
            steps=steps,
            shows_tracking=shows_tracking,
            verifiable=verifiable,
            parts=parts,
            completes_halves=completes_halves,
            corrects=corrects,
        )
        self.world.record(chance)

    @rule(happening=st.sampled_from(HAPPENINGS), chance=st.randoms(use_true_random=True))
    def something_happens(self, *, happening: Callable[[Happenings, Random], None], chance: Random) -> None:
        """One thing happens."""
        assert self.world is not None
        self.sound = False
        happening(self.world, chance)
        self.sound = True

    @invariant()
    def promises_are_kept(self) -> None:
        """All that the outbox promises holds."""
        if self.world is not None:
            self.sound = False
            self.world.promises_are_kept()
            self.sound = True

    def teardown(self) -> None:
        """What is left can be finished."""
        try:
            if self.world is not None and self.sound:
                self.world.nothing_waits_for_ever()
        finally:
            self.db.close()
            shutil.rmtree(self.own_folder)
