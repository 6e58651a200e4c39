"""The threads on which blocking work runs, so that neither Qt nor the event loop waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Workers:
    """One writing thread (writes never wait for each other's locks), three reading threads, a few for the network.

    Two more are kept for telling shops, which never waits until imports or pictures have left a thread free, and
    two for mail servers, of which one that hangs holds up nothing else.
    """

    def __init__(self, network_threads: int = 6) -> None:
        self._writer = ThreadPoolExecutor(1, "writer")
        self._reader = ThreadPoolExecutor(1, "reader")
        self._list_reader = ThreadPoolExecutor(1, "list-reader")
        self._row_reader = ThreadPoolExecutor(1, "row-reader")
        self._network = ThreadPoolExecutor(network_threads, "network")
        self._urgent = ThreadPoolExecutor(2, "urgent")
        self._mail = ThreadPoolExecutor(2, "mail")

    async def write(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a database write; writes run one after another."""
        return await _finish(self._writer, partial(work, *args, **kwargs))

    async def read(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a database read that may take longer than a frame, such as that of one order."""
        return await _finish(self._reader, partial(work, *args, **kwargs))

    async def read_list(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a database read that may go through all orders; what `read` is asked for doesn't wait for it."""
        return await _finish(self._list_reader, partial(work, *args, **kwargs))

    async def read_rows(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run the read of rows that somebody looks at now; nothing else is waited for before it."""
        return await _finish(self._row_reader, partial(work, *args, **kwargs))

    async def network(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run work that waits for a shop or for the keyring."""
        return await _finish(self._network, partial(work, *args, **kwargs))

    async def urgent(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run work of a notice, or of a look at what became of one, that waits for a shop or for the keyring."""
        return await _finish(self._urgent, partial(work, *args, **kwargs))

    async def mail(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run work that waits for a mail server, or for its password in the keyring."""
        return await _finish(self._mail, partial(work, *args, **kwargs))

    async def to_the_end(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run work whose parts belong together on a network thread; a cancelled waiter waits for its end."""
        future = asyncio.wrap_future(self._network.submit(partial(work, *args, **kwargs)))
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            future.add_done_callback(_retrieve)
            await asyncio.wait([future])
            raise

    def close(self) -> None:
        """Let running work end, drop what hasn't begun."""
        readers = (self._row_reader, self._list_reader, self._reader)
        for pool in (self._urgent, self._mail, self._network, *readers, self._writer):
            pool.shutdown(wait=True, cancel_futures=True)


async def _finish(pool: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    """Wait for the work on its thread; a cancelled waiter lets work that has begun run to its end."""
    future = asyncio.wrap_future(pool.submit(work))
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        future.add_done_callback(_retrieve)
        raise


def _retrieve(future: asyncio.Future[T]) -> None:
    if not future.cancelled():
        future.exception()
