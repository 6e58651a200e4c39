"""Puts rows into a store's maps of shipping methods and carriers."""

from __future__ import annotations

from datetime import UTC, datetime

from ordersync_gui.domain.maps import CarrierService, MapEdits
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_changes import apply_edits


def map_method(db: Database, store_id: int, method: str, carrier: str, service: str = "") -> None:
    """Have orders with this shipping method shipped with that."""
    _apply(db, store_id, MapEdits(methods={method: CarrierService(carrier, service)}))


def map_carrier(db: Database, store_id: int, ours: tuple[str, str], words: tuple[str, str]) -> None:
    """Have the shop told these words for this carrier and service of ours."""
    _apply(db, store_id, MapEdits(carriers={CarrierService(*ours): CarrierService(*words)}))


def _apply(db: Database, store_id: int, edits: MapEdits) -> None:
    apply_edits(db, store_id=store_id, edits=edits, now=datetime.now(UTC), operator="Kim")
