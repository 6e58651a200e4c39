"""The orders that a person chose, as ids."""

from __future__ import annotations

from array import array

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk


async def chosen_ids(desk: Desk, chosen: Chosen) -> array[int]:
    """Their ids in the grid's order; what was chosen by a question is what it finds now."""
    if chosen.wanted is None:
        return array("q") if chosen.ids is None else chosen.ids
    return await desk.workers.read_list(queries.order_ids, desk.db, chosen.wanted)
