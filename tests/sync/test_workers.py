"""Work on other threads: a waiter that leaves ends nothing."""

from __future__ import annotations

import asyncio
import threading

import pytest

from ordersync_gui.sync.workers import Workers


def test_a_cancelled_waiter_waits_for_work_whose_parts_belong_together() -> None:
    workers, done, go_on = Workers(), [], threading.Event()

    async def leave() -> None:
        loop, begun = asyncio.get_running_loop(), asyncio.Event()

        def work() -> None:
            loop.call_soon_threadsafe(begun.set)
            assert go_on.wait(20)
            done.append("all of it")

        task = asyncio.ensure_future(workers.to_the_end(work))
        await begun.wait()
        task.cancel()
        await asyncio.sleep(0)
        assert not task.done(), "the waiter stays"
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert done == ["all of it"]

    asyncio.run(leave())
    workers.close()


def test_a_failure_that_nobody_waits_for_any_more_is_no_warning() -> None:
    workers, go_on = Workers(), threading.Event()

    async def leave() -> None:
        loop, begun = asyncio.get_running_loop(), asyncio.Event()

        def work() -> None:
            loop.call_soon_threadsafe(begun.set)
            assert go_on.wait(20)
            raise ValueError

        task = asyncio.ensure_future(workers.to_the_end(work))
        await begun.wait()
        task.cancel()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(leave())
    workers.close()


def test_results_and_failures_come_back() -> None:
    workers = Workers()
    assert asyncio.run(workers.to_the_end(max, 1, 2)) == 2
    with pytest.raises(ZeroDivisionError):
        asyncio.run(workers.to_the_end(divmod, 1, 0))
    workers.close()


def test_rows_that_somebody_looks_at_wait_for_no_other_read() -> None:
    workers, go_on = Workers(), threading.Event()

    async def read() -> None:
        longer = [asyncio.ensure_future(reading(go_on.wait, 20)) for reading in (workers.read, workers.read_list)]
        assert await asyncio.wait_for(workers.read_rows(lambda: "rows"), 20) == "rows"
        assert not any(task.done() for task in longer)
        go_on.set()
        assert await asyncio.gather(*longer) == [True, True]

    asyncio.run(read())
    workers.close()
