"""Who carries a parcel of which nobody says so: by the parcel if it is recorded already, else by the map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.domain.shipment import same_tracking


@dataclass(frozen=True, slots=True)
class FoundCarrier:
    """Carrier and service; by_map: by the store's map of shipping methods, or by one of its rules (by_rule)."""

    way: CarrierService
    by_map: bool
    by_rule: bool = False


def carrier_unless_given(
    details: OrderDetails, parcels: Iterable[ShipmentView], tracking_number: str
) -> FoundCarrier | None:
    """What the order's parcel with this number was recorded with, else what the map says; None for neither.

    That parcel counts first, so that a file or command that is run again means the same parcel as before, however
    the map was changed meanwhile. parcels: those of the order; voided ones don't count.
    """
    known = (one for one in parcels if not one.voided and same_tracking(one.tracking_number, tracking_number))
    recorded = next(known, None)
    if recorded is not None:
        return FoundCarrier(CarrierService(recorded.carrier, recorded.service), by_map=False)
    if details.ship_with is None:
        return None
    return FoundCarrier(details.ship_with, by_map=True, by_rule=details.ship_by_rule)
