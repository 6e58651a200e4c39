"""The map of shipping methods: which carrier and service is proposed for what a buyer chose in the shop."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.channel_words import MethodWord
from ordersync_gui.domain.map_rules import MapKey
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, method_key
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.maps.pair_rows import PairRow
from ordersync_gui.ui.maps.pair_tab import Pairs, PairTab
from ordersync_gui.ui.maps.pair_words import PairColumn, PairWords
from ordersync_gui.ui.named import named

if TYPE_CHECKING:
    from ordersync_gui.sync.maps import OpenedMaps

_LETTERS = {
    PairColumn.NAME: 22,
    PairColumn.MORE: 8,
    PairColumn.COUNT: 8,
    PairColumn.SEEN: 17,
    PairColumn.CARRIER: 15,
    PairColumn.SERVICE: 13,
    PairColumn.STATE: 21,
}
_KEY = "methods"


class MethodTab(PairTab):
    """One row per shipping method that the shop's orders ever had; those of orders still to ship stand on top."""

    kind = MapKind.SHIPPING_METHOD

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, key=_KEY, letters=_LETTERS)
        named(self.table, f"{_KEY}_table", self.tr("Shipping methods of the shop"))
        self._word = named(
            TrimmedLineEdit(self), f"{_KEY}_new", self.tr("A shipping method that hasn't been seen yet")
        )
        self.intro.setText(
            self.tr(
                "The carrier and service that are proposed when an order with this shipping method is shipped. "
                "An empty carrier proposes nothing."
            )
        )
        self._none_yet.setText(
            self.tr("No order of this store has named a shipping method yet: imports bring them.")
        )
        self._word.textChanged.connect(lambda _text: self._refresh())
        self._word.returnPressed.connect(self.add_typed)
        self._lay_out([(self.tr("&New method"), self._word)])

    def unsaid(self, row: PairRow, column: PairColumn) -> str:
        """Nothing is proposed without a carrier."""
        return self.tr("nothing") if column is PairColumn.CARRIER and not row.typed.service else ""

    def blank(self, key: CarrierService) -> PairRow:
        """A shipping method that no order had."""
        return PairRow(key, 0)

    def _words(self) -> PairWords:
        titles = {
            PairColumn.NAME: self.tr("Shop's shipping method"),
            PairColumn.MORE: self.tr("To ship"),
            PairColumn.COUNT: self.tr("Orders in all"),
            PairColumn.SEEN: self.tr("Last seen"),
            PairColumn.CARRIER: self.tr("Carrier"),
            PairColumn.SERVICE: self.tr("Service"),
            PairColumn.STATE: self.tr("State"),
        }
        numbers = frozenset({PairColumn.MORE, PairColumn.COUNT})
        return PairWords(titles, numbers, wanted=self.tr("Nothing is proposed"))

    def _rows(self, opened: OpenedMaps) -> Sequence[PairRow]:
        unseen = {method_key(method): (method, to) for method, to in opened.maps.methods.items()}
        seen = sorted(opened.methods, key=lambda word: (-word.to_ship, -word.ever, word.method))
        mapped = [unseen.pop(method_key(word.method), (word.method, None))[1] for word in seen]
        is_used = bool(opened.maps.methods)
        rows = [self._row(word, to, wanted=is_used) for word, to in zip(seen, mapped, strict=True)]
        return [*rows, *(PairRow(CarrierService(method), 0, saved=to) for method, to in unseen.values())]

    def _row(self, word: MethodWord, saved: CarrierService | None, *, wanted: bool) -> PairRow:
        """wanted: this store maps shipping methods at all; else nobody asked to be told of the others."""
        return PairRow(
            CarrierService(word.method),
            word.to_ship,
            word.ever,
            word.last_seen,
            saved,
            wanted=wanted and word.to_ship > 0,
        )

    def _take_facts(self, opened: OpenedMaps) -> None:
        used = (word.ours.carrier for word in opened.carriers)
        self.table.cells.offered = {PairColumn.CARRIER: each_once([*opened.spec.carriers, *used])}

    def _as_edits(self, pairs: Pairs) -> MapEdits:
        return MapEdits(methods={key.carrier: to for key, to in pairs.items()})

    def _pairs_of(self, edits: MapEdits) -> Pairs:
        return {CarrierService(method): to for method, to in edits.methods.items()}

    def _key(self, key: CarrierService) -> MapKey:
        return key.carrier

    def _typed_key(self) -> CarrierService | None:
        method = self._word.text().strip()
        return CarrierService(method) if method else None

    def _clear_typed(self) -> None:
        self._word.clear()


def each_once(carriers: Iterable[str]) -> tuple[str, ...]:
    """The carriers without those that were there already in other letters."""
    found: dict[str, str] = {}
    for carrier in filter(method_key, carriers):
        found.setdefault(method_key(carrier), carrier)
    return tuple(found.values())
