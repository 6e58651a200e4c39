"""The map of carriers: the shop's words for them, which stand in the notice of a parcel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.channel_words import CarrierWord
from ordersync_gui.domain.map_rules import MapKey
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, carrier_key
from ordersync_gui.domain.shipment import clean
from ordersync_gui.ui.field_rows import let_shrink
from ordersync_gui.ui.line_edits import SteadyComboBox, TrimmedLineEdit
from ordersync_gui.ui.maps.method_tab import each_once
from ordersync_gui.ui.maps.pair_rows import PairRow
from ordersync_gui.ui.maps.pair_tab import Pairs, PairTab
from ordersync_gui.ui.maps.pair_words import PairColumn, PairWords
from ordersync_gui.ui.named import named

if TYPE_CHECKING:
    from ordersync_gui.sync.maps import OpenedMaps

_LETTERS = {
    PairColumn.NAME: 13,
    PairColumn.MORE: 13,
    PairColumn.COUNT: 8,
    PairColumn.SEEN: 17,
    PairColumn.CARRIER: 18,
    PairColumn.SERVICE: 17,
    PairColumn.STATE: 15,
}
_KEY = "carriers"


class CarrierTab(PairTab):
    """One row per carrier and service that parcels of the store had or that the map has, by carrier."""

    kind = MapKind.CARRIER

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, key=_KEY, letters=_LETTERS)
        named(self.table, f"{_KEY}_table", self.tr("Carriers and services of this desk"))
        self._carrier = named(SteadyComboBox(self), f"{_KEY}_new", self.tr("Carrier of another row"))
        self._service = named(TrimmedLineEdit(self), f"{_KEY}_new_service", self.tr("Service of another row"))
        self._service.setPlaceholderText(self.tr("service, or any"))
        self._set_up_carrier()
        self._none_yet.setText(self.tr("No parcel of this store was recorded yet. Rows can be added below."))
        self._service.returnPressed.connect(self.add_typed)
        self._lay_out([(self.tr("&New row"), self._carrier), ("", self._service)])

    def unsaid(self, row: PairRow, column: PairColumn) -> str:
        """What goes out all the same: the word of the row for any service, else ours."""
        place = -1 if row.value is not None else self.model.place(CarrierService(row.key.carrier))
        of_any = self.model.rows[place].value if place >= 0 and row.key.service else None
        if of_any is not None:
            word = of_any.carrier if column is PairColumn.CARRIER else of_any.service
            if word:
                return self.tr("{word} (as any service)").format(word=word)
        return self.tr("as it is")

    def blank(self, key: CarrierService) -> PairRow:
        """A carrier and service that no parcel had."""
        return self._row(key, None, None)

    def _words(self) -> PairWords:
        titles = {
            PairColumn.NAME: self.tr("Our carrier"),
            PairColumn.MORE: self.tr("Our service"),
            PairColumn.COUNT: self.tr("Parcels"),
            PairColumn.SEEN: self.tr("Last used"),
            PairColumn.CARRIER: self.tr("Told as carrier"),
            PairColumn.SERVICE: self.tr("Told as service"),
            PairColumn.STATE: self.tr("State"),
        }
        return PairWords(titles, frozenset({PairColumn.COUNT}), wanted="")

    def _rows(self, opened: OpenedMaps) -> Sequence[PairRow]:
        saved = {carrier_key(ours): told for ours, told in opened.maps.carriers.items()}
        used = {carrier_key(word.ours): word for word in opened.carriers}
        ours = {carrier_key(mine): mine for mine in (*opened.maps.carriers, *(w.ours for w in opened.carriers))}
        parcels = Counter[str]()
        for key, word in used.items():
            parcels[key[0]] += word.parcels
        in_order = sorted(ours, key=lambda key: (-parcels[key[0]], key))
        return [self._row(ours[key], used.get(key), saved.get(key)) for key in in_order]

    def _row(self, ours: CarrierService, used: CarrierWord | None, saved: CarrierService | None) -> PairRow:
        service = ours.service or self.tr("any")
        return (
            PairRow(ours, service, saved=saved)
            if used is None
            else PairRow(ours, service, used.parcels, used.last_used, saved)
        )

    def _explanation(self, spec: ChannelSpec) -> str:
        purpose = self.tr(
            "What the shop is told when a parcel goes out. Where a word is empty, ours goes out as it is."
        )
        channel, told = spec.label, spec.notice_fields
        if NoticeField.CARRIER not in told:
            return self.tr("{channel} is told no carrier, so nothing of this goes out.").format(channel=channel)
        if NoticeField.SERVICE not in told:
            untold = self.tr("{channel} isn't told the service.").format(channel=channel)
            return f"{purpose} {untold}"
        return purpose

    def _take_facts(self, opened: OpenedMaps) -> None:
        self.intro.setText(self._explanation(opened.spec))
        told, columns = opened.spec.notice_fields, (PairColumn.CARRIER, PairColumn.SERVICE)
        fields = (NoticeField.CARRIER, NoticeField.SERVICE)
        self.table.leave_out(frozenset(c for c, f in zip(columns, fields, strict=True) if f not in told))
        offered = each_once([*opened.spec.carriers, *(word.ours.carrier for word in opened.carriers)])
        text = self._carrier.currentText()
        self._carrier.clear()
        self._carrier.addItems(list(offered))
        self._carrier.setEditText(text)

    def _as_edits(self, pairs: Pairs) -> MapEdits:
        return MapEdits(carriers=dict(pairs))

    def _pairs_of(self, edits: MapEdits) -> Pairs:
        return edits.carriers

    def _key(self, key: CarrierService) -> MapKey:
        return key

    def _typed_key(self) -> CarrierService | None:
        carrier = clean(self._carrier.currentText())
        return CarrierService(carrier, clean(self._service.text())) if carrier else None

    def _clear_typed(self) -> None:
        self._carrier.setEditText("")
        self._service.clear()

    def _set_up_carrier(self) -> None:
        self._carrier.setEditable(True)
        self._carrier.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._carrier.editTextChanged.connect(lambda _text: self._refresh())
        let_shrink(self._carrier)
        line = self._carrier.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("our carrier"))
            line.returnPressed.connect(self.add_typed)
