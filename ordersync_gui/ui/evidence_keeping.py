"""Removes kept messages to the shops that are too old or too many: soon after the start, then once a day."""

from __future__ import annotations

from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.once_a_day import OnceADay


class EvidenceKeeping(OnceADay):
    """Works quietly: only a failure stands in the activity list."""

    first_look_ms = 20_000  # the first paint and the first notices go before

    def look(self) -> Job | None:
        """Remove what is beyond the limits, unless that was done within the last day or is being done."""
        return self._begin(self.tr("Removing old messages to the shops"), self._prune) if self._is_due() else None

    async def _prune(self, _job: Job) -> int:
        from ordersync_gui.sync.evidence import prune  # noqa: PLC0415 - not needed for the first paint

        return await prune(self._desk)
