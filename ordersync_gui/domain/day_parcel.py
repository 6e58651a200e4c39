"""A parcel as a row of the list that a driver signs at the end of the day."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayParcel:
    """combined: the same text for the shipments of several orders that travel in one parcel, else ""."""

    shipment_id: int
    order_id: int
    order_number: str
    store_id: int
    store: str
    carrier: str
    service: str
    tracking_number: str
    recipient: str
    city: str
    country: str
    combined: str = ""
