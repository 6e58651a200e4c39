"""What happened to the order, newest first."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails, TimelineEntry
from ordersync_gui.ui.order_details.section import Section, pairs
from ordersync_gui.ui.text import shown, when


class TimelineSection(Section):
    """Time and sentence beside each other."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("What happened"), "detailsTimeline")
        oldest_first = sorted(details.timeline, key=lambda entry: entry.at)
        newest_first = oldest_first[::-1]  # also among entries of one moment, which sorting downwards would leave
        self.body.addLayout(pairs([(when(entry.at), self._sentence(entry)) for entry in newest_first]))

    def _sentence(self, entry: TimelineEntry) -> str:
        who = f" ({entry.who})" if entry.who else ""
        return f"{shown(entry.message)}{who}"
