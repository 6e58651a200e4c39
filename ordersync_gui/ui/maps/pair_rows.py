"""A row of a map from one thing to a carrier and service: what it is about, what is saved, what is typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.domain.shipment import clean

NOTHING = CarrierService("")


@dataclass(frozen=True, slots=True)
class PairRow:
    """One row of the shipping methods' or of the carriers' map.

    key: what it is about; a shipping method stands in `carrier`. more, count, seen: what else is known of it, how
    often it is met and when last, None for never. saved: what is in the map, None for no row. typed: what stands
    in the entries, letter by letter. wanted: orders wait for it while nothing stands there. problem: why it isn't
    allowed.
    """

    key: CarrierService
    more: str | int
    count: int = 0
    seen: datetime | None = None
    saved: CarrierService | None = None
    typed: CarrierService = NOTHING
    wanted: bool = False
    problem: str = ""

    @property
    def value(self) -> CarrierService | None:
        """What would be saved: the entries without surplus blanks, None when nothing stands in them."""
        if self.typed == (self.saved or NOTHING):
            return self.saved
        tidy = tidied(self.typed)
        return None if tidy == NOTHING else tidy

    @property
    def is_edited(self) -> bool:
        """Whether saving would change the map."""
        return self.value != self.saved

    @property
    def is_default(self) -> bool:
        """Whether nothing stands there: no channel declares shipping methods or carriers."""
        return self.value is None

    @property
    def wants_attention(self) -> bool:
        """Whether a person has to look at it."""
        return bool(self.problem) or (self.wanted and self.value is None)


def tidied(typed: CarrierService) -> CarrierService:
    """The pair without the blanks that copies bring."""
    return CarrierService(clean(typed.carrier), clean(typed.service))
