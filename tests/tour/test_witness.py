"""What the window did before a step failed is told: how each job began and ended, and what the log says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.tour.witness import Witness
from ordersync_gui.ui.job import Job
from ordersync_gui.ui.jobs import Jobs

_TURNS = 3  # of the loop, until what goes well has ended and is forgotten
Work = Callable[[Job], Coroutine[Any, Any, None]]


async def goes_well(job: Job) -> None:
    job.say("60 orders.\nAll new.")


async def fails(_job: Job) -> None:
    raise UsageError(say("There is no shop."))


def account(log: Path, *works: Work, quiet: bool = False) -> list[str]:
    """What is told after these works, by when they happened cut off."""

    async def work_through() -> list[str]:
        jobs = Jobs(asyncio.get_running_loop())
        witness = Witness(jobs, log)
        for work in works:
            jobs.run("Import", work, store="Practice shop", quiet=quiet)
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        told = [line.partition(" s ")[2] or line for line in witness.account()]
        await jobs.close()
        return told

    return asyncio.run(work_through())


def test_each_job_is_told_with_its_end_and_what_it_said(tmp_path: Path) -> None:
    log = tmp_path / "ordersync.log"
    log.write_text("a warning\n", encoding="utf-8")
    assert account(log, goes_well) == [
        "began: Import, Practice shop, running",
        "ended: Import, Practice shop, done, 60 orders. / All new.",
        "a warning",
    ]


def test_quiet_jobs_are_told_only_where_they_went_wrong(tmp_path: Path) -> None:
    told = account(tmp_path / "none.log", goes_well, fails, quiet=True)
    assert told[0] == "ended: Import, Practice shop, failed, There is no shop."
    assert len(told) == 2
    assert told[1].startswith("no log: ")


def test_what_still_runs_is_told(tmp_path: Path) -> None:
    async def goes_on(_job: Job) -> None:
        for _ in range(2 * _TURNS):
            await asyncio.sleep(0)

    told = account(tmp_path / "none.log", goes_on)
    assert told[1] == "still runs: Import, Practice shop, running"


def test_of_very_many_the_last_are_told(tmp_path: Path) -> None:
    assert len(account(tmp_path / "none.log", *[goes_well] * 30)) == 20 + 1
