"""All reads of the database, as values of the vocabulary; the only part of storage that a window uses."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ordersync_gui.storage.queries.desk_settings import desk_settings, restored_mark
from ordersync_gui.storage.queries.evidence import evidence, evidence_size
from ordersync_gui.storage.queries.notices import notices, pending_notices, unsettled_notices
from ordersync_gui.storage.queries.order_lists import (
    FirstIds,
    count_orders,
    first_ids,
    id_portions,
    ids_at,
    order_ids,
)
from ordersync_gui.storage.queries.order_rows import order_rows
from ordersync_gui.storage.queries.saved_views import grid_layout, grid_layouts, last_view, saved_views
from ordersync_gui.storage.queries.scan_settings import scan_settings
from ordersync_gui.storage.queries.sqlite_names import assignees, carriers_used, tag_names
from ordersync_gui.storage.queries.status_counts import status_counts
from ordersync_gui.storage.queries.status_words import status_map, status_words, unmapped_words
from ordersync_gui.storage.queries.stores import sources, store_by_name, store_contents, store_of_order, stores

# What the first paint doesn't need is loaded when it is asked for; a module of these must not be in `__all__`.
_LATER = {
    "channel_words": ("carrier_words", "field_choices", "method_words", "still_unmapped"),
    "desk_acts": ("last_undoable",),
    "details": ("order_details", "orders_without_history"),
    "history": ("exchange", "rejected_orders", "runs"),
    "maps": ("map_changes", "maps_marks", "moving_orders", "preview_edits", "store_maps"),
    "number_lookup": ("find_exact", "find_orders", "is_sku"),
    "parcels": ("parcels_with_tracking", "shipment"),
}
if TYPE_CHECKING:
    from ordersync_gui.storage.queries.channel_words import (
        carrier_words,
        field_choices,
        method_words,
        still_unmapped,
    )
    from ordersync_gui.storage.queries.desk_acts import last_undoable
    from ordersync_gui.storage.queries.details import order_details, orders_without_history
    from ordersync_gui.storage.queries.history import exchange, rejected_orders, runs
    from ordersync_gui.storage.queries.maps import (
        map_changes,
        maps_marks,
        moving_orders,
        preview_edits,
        store_maps,
    )
    from ordersync_gui.storage.queries.number_lookup import find_exact, find_orders, is_sku
    from ordersync_gui.storage.queries.parcels import parcels_with_tracking, shipment
else:

    def __getattr__(name: str) -> object:
        """Load what is put off."""
        for module, names in _LATER.items():
            if name in names:
                found = getattr(import_module(f"{__name__}.{module}"), name)
                globals()[name] = found
                return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "FirstIds",
    "assignees",
    "carrier_words",
    "carriers_used",
    "count_orders",
    "desk_settings",
    "evidence",
    "evidence_size",
    "exchange",
    "field_choices",
    "find_exact",
    "find_orders",
    "first_ids",
    "grid_layout",
    "grid_layouts",
    "id_portions",
    "ids_at",
    "is_sku",
    "last_undoable",
    "last_view",
    "map_changes",
    "maps_marks",
    "method_words",
    "moving_orders",
    "notices",
    "order_details",
    "order_ids",
    "order_rows",
    "orders_without_history",
    "parcels_with_tracking",
    "pending_notices",
    "preview_edits",
    "rejected_orders",
    "restored_mark",
    "runs",
    "saved_views",
    "scan_settings",
    "shipment",
    "sources",
    "status_counts",
    "status_map",
    "status_words",
    "still_unmapped",
    "store_by_name",
    "store_contents",
    "store_maps",
    "store_of_order",
    "stores",
    "tag_names",
    "unmapped_words",
    "unsettled_notices",
]
