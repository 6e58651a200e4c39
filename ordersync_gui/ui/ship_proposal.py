"""The carrier and service that are filled in for a parcel before anybody says or scans anything."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.maps import CarrierService, method_key


@dataclass(frozen=True, slots=True)
class Proposal:
    """by_map: the store's map of shipping methods says so, or one of its rules (by_rule); "" for nothing."""

    carrier: str = ""
    service: str = ""
    by_map: bool = False
    by_rule: bool = False

    def __str__(self) -> str:
        return str(CarrierService(self.carrier, self.service))

    def service_with(self, carrier: str) -> str:
        """The proposed service where just this carrier is taken: another one doesn't have it."""
        return self.service if self.carrier and method_key(carrier) == method_key(self.carrier) else ""


NOTHING_PROPOSED = Proposal()


def proposed(details: OrderDetails, spec: ChannelSpec) -> Proposal:
    """What this order's last parcel went with, else what the map says, else the carrier that its method names."""
    parcels = [parcel for parcel in details.shipments if not parcel.voided]
    if parcels:
        return Proposal(parcels[-1].carrier, parcels[-1].service)
    if details.ship_with is not None:
        way = details.ship_with
        return Proposal(way.carrier, way.service, by_map=True, by_rule=details.ship_by_rule)
    words = details.order.shipping_method.casefold().replace("-", " ").split()
    return Proposal(next((carrier for carrier in spec.carriers if carrier.casefold() in words), ""))
