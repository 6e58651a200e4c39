"""How much of an order was shipped from this desk, as one small number that lists and maps can count by."""

from __future__ import annotations

from enum import IntEnum

from ordersync_gui.storage.derivation_inputs import Inputs


class ShippedHere(IntEnum):
    """The values stand in the database. TAKEN_BACK: parcels were recorded, and all of them voided."""

    NOTHING = 0
    TAKEN_BACK = 1
    PART = 2
    ALL = 3


def shipped_here(inputs: Inputs) -> ShippedHere:
    """How much was shipped, by the parcels that count."""
    if inputs.shipped_all:
        return ShippedHere.ALL
    if inputs.shipped_any:
        return ShippedHere.PART
    return ShippedHere.TAKEN_BACK if inputs.shipped_ever else ShippedHere.NOTHING
