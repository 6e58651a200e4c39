"""Forgets buyers after as many days as this desk is set to: soon after the start, then once a day."""

from __future__ import annotations

from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.once_a_day import OnceADay
from ordersync_gui.ui.text import number


class BuyersForgetting(OnceADay):
    """Works quietly; nothing is done where buyers are kept for ever. It ends after the orders that it is at."""

    first_look_ms = 60_000  # first paint, first notices and first imports go before

    def look(self) -> Job | None:
        """Forget whom the setting says, unless that was done within the last day or is being done."""
        if not self._is_due():
            return None
        return self._begin(self.tr("Forgetting buyers of old orders"), self._forget)

    async def _forget(self, job: Job) -> object:
        from ordersync_gui.sync.forget_buyers import forget_by_setting  # noqa: PLC0415 - not needed for the first paint

        done = await forget_by_setting(self._desk, cancellation=job.cancellation)
        if done.orders:
            text = self.tr("The buyers of {n} orders were forgotten.", "", done.orders)
            job.say(text.format(n=number(done.orders)))
        return done
