"""Imports a window at one of whose orders the shop fails: all but the minutes at fault, which the store keeps.

That is done only when two imports in a row came to nothing so, while the shop answers for another window. A minute
that was found is asked for again by later imports, ever less often, and never keeps others waiting.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ordersync_gui.domain.backfill import MINUTE, Poisoned, told_of_poisoned, whole_minutes, without
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import ChannelError
from ordersync_gui.storage.backfill import keep_poisoned
from ordersync_gui.sync.window_failure import ended_so, may_be_windows
from ordersync_gui.sync.window_reading import WindowReading

# A shop that fails at more than this is taken for one that is down.
MOST_AT_ONCE = 5
_MOST_REQUESTS = 300


@dataclass
class Narrowing:
    """Reads windows beside the minutes that are known to be bad, and finds those that aren't yet.

    harmless: the start of all that the import asks for; just before it, imports went well.
    """

    reading: WindowReading
    harmless: Window
    found: list[Poisoned] = field(default_factory=list)
    asked: int = 0

    def __post_init__(self) -> None:
        self.known = list(self.reading.store.poisoned)

    async def read(self, window: Window, *, unless_long: bool = False) -> bool:
        """Read the window as `WindowReading.read` does, past what is bad in it.

        A long one that fails is for being read in slices, too. Raises ChannelError, also for a window that failed
        for the first time or while the shop fails for others.
        """
        for part in [window] if not self.known else list(without(window, self.known)):
            try:
                if not await self.reading.read(part, unless_long=unless_long):
                    return False
            except ChannelError as error:
                if not await self._is_windows(error):
                    raise
                if unless_long:
                    return False
                await self._narrow(whole_minutes(part), error)
        return True

    async def try_again(self) -> None:
        """Ask once more for bad minutes of which it is time, each with its neighbours."""
        now, before = self.reading.desk.clock(), list(self.known)
        for bad in before:
            if bad in self.found or not bad.is_due(now):
                continue
            self.known.remove(bad)
            try:
                await self.reading.read(Window(bad.start - MINUTE, bad.end + MINUTE))
            except ChannelError as error:
                if not may_be_windows(error):
                    raise
                self.known.append(replace(bad, error=error.what, tried_at=now, tries=bad.tries + 1))
        if self.known != before:
            await self._keep()

    def remark(self) -> None:
        """Warn of what is still left out."""
        for bad in self.known:
            self.reading.tally.warnings.add(told_of_poisoned(bad))

    async def _is_windows(self, error: ChannelError) -> bool:
        """Whether the window is at fault: it isn't the first time, and the shop answers for another."""
        if not may_be_windows(error) or not ended_so(self.reading.store.last_error_kind):
            return False
        return await self._fails(self.harmless, keep=False) is None

    async def _narrow(self, window: Window, error: ChannelError) -> None:
        """Read what can be read of a window that failed as a whole."""
        minutes = (window.end - window.start) // MINUTE
        if minutes == 0:
            await self._blame(window, error)
        elif minutes == 1:
            await self._narrow_pair(window, error)
        else:
            middle = window.start + minutes // 2 * MINUTE
            for half in (Window(window.start, middle), Window(middle, window.end)):
                await self._read_or_narrow(half)

    async def _read_or_narrow(self, window: Window) -> None:
        for part in list(without(window, self.found)):
            failure = await self._fails(part)
            if failure is not None:
                await self._narrow(part, failure)

    async def _narrow_pair(self, window: Window, error: ChannelError) -> None:
        """From one minute's beginning to the next one's: where a shop takes whole minutes, one of both is bad."""
        before = len(self.found)
        for moment in (window.start, window.end):
            await self._read_or_narrow(Window(moment, moment))
        if len(self.found) == before:
            await self._blame(window, error)

    async def _blame(self, window: Window, error: ChannelError) -> None:
        """Keep the window as bad, if it still fails and the shop doesn't. Raises ChannelError if that is down."""
        again = await self._fails(window)
        if again is None:
            return
        if len(self.found) == MOST_AT_ONCE or await self._fails(self.harmless, keep=False) is not None:
            raise error
        now = self.reading.desk.clock()
        bad = Poisoned(window.start, window.end, again.what, first_seen=now, tried_at=now)
        self.found.append(bad)
        self.known.append(bad)
        await self._keep()

    async def _fails(self, window: Window, *, keep: bool = True) -> ChannelError | None:
        """How the window fails, None when it was read. Raises ChannelError for what isn't about a window."""
        self.asked += 1
        try:
            await (self.reading.read(window) if keep else self.reading.answers(window))
        except ChannelError as error:
            if not may_be_windows(error) or self.asked > _MOST_REQUESTS:
                raise
            return error
        return None

    async def _keep(self) -> None:
        desk, store = self.reading.desk, self.reading.store
        kept = sorted(self.known, key=lambda each: each.start)
        self.reading.tally.changes |= await desk.workers.write(
            keep_poisoned, desk.db, store_id=store.id, poisoned=kept
        )


def harmless_before(window: Window, known: tuple[Poisoned, ...]) -> Window:
    """The minute before a window, or one before that at which the shop isn't known to fail."""
    moment = whole_minutes(window).start - MINUTE
    while any(bad.start - MINUTE <= moment <= bad.end + MINUTE for bad in known):
        moment -= MINUTE
    return Window(moment, moment)
