"""What a channel keeps and what it drops of a shipment that is being filled in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.desk import Store
from ordersync_gui.ui.inline_message import InlineMessage, Tone


@dataclass(frozen=True, slots=True)
class KeptAndDropped:
    """Notice fields in the order in which they are told, split by what the channel takes."""

    kept: tuple[NoticeField, ...]
    dropped: tuple[NoticeField, ...]


def kept_and_dropped(spec: ChannelSpec, filled: Collection[NoticeField]) -> KeptAndDropped:
    """Split what is filled in by the channel's declaration."""
    told = tuple(entry for entry in NoticeField if entry in filled)
    return KeptAndDropped(
        kept=tuple(entry for entry in told if entry in spec.notice_fields),
        dropped=tuple(entry for entry in told if entry not in spec.notice_fields),
    )


class KeptFieldsMessage(InlineMessage):
    """Says it in a sentence each, and whom the notice reaches, and when."""

    def __init__(self, spec: ChannelSpec, parent: QWidget) -> None:
        super().__init__("kept_fields", parent)
        self._spec = spec

    def tell(
        self, filled: Collection[NoticeField], *, partial: bool, notify: bool, store: Store | None = None
    ) -> None:
        """Show what becomes of the filled-in fields; partial tells that something is left for a later parcel."""
        if not notify:
            self.say(self.tr("The shop isn't told. The shipment is only recorded at this desk."), Tone.NOTE)
            return
        if partial and not self._spec.partial_shipments:
            later = self.tr(
                "{shop} takes no notice of a part of an order. This parcel is only recorded at this desk; "
                "the shop is told with the last parcel."
            )
            self.say(later.format(shop=self._spec.label), Tone.WARNING)
            return
        split = kept_and_dropped(self._spec, filled)
        sentences = [*self._fate(split, partial=partial), *self._reach(store)]
        self.say("\n".join(sentences), Tone.WARNING if split.dropped else Tone.NOTE)

    def _fate(self, split: KeptAndDropped, *, partial: bool) -> list[str]:
        keeps = self.tr("{shop} keeps: {fields}.")
        sentences = [keeps.format(shop=self._spec.label, fields=self._names(split.kept))]
        if split.dropped:
            dropped = self.tr("{shop} drops: {fields}. The shop and the buyer won't see that.")
            sentences.append(dropped.format(shop=self._spec.label, fields=self._names(split.dropped)))
        if partial and NoticeField.ITEMS in split.dropped:
            sentences.append(
                self.tr("The shop can't be told which items are in it: it may show all of them as shipped.")
            )
        return sentences

    def _reach(self, store: Store | None) -> list[str]:
        sentences = []
        if store is not None and store.preferences.buyer_mail and self._spec.mails_buyer:
            sentences.append(self.tr("The shop will mail the buyer."))
        if store is not None and not store.connected:
            waits = self.tr("{store} is disconnected: the notice waits until it is connected again.")
            sentences.append(waits.format(store=store.name))
        return sentences

    def _names(self, entries: tuple[NoticeField, ...]) -> str:
        return ", ".join(self._name(entry) for entry in entries) or self.tr("nothing")

    def _name(self, entry: NoticeField) -> str:
        match entry:
            case NoticeField.STATUS:
                return self.tr("that the order was shipped")
            case NoticeField.TRACKING:
                return self.tr("tracking number")
            case NoticeField.CARRIER:
                return self.tr("carrier")
            case NoticeField.SERVICE:
                return self.tr("service")
            case NoticeField.COST:
                return self.tr("cost")
            case NoticeField.NOTE:
                return self.tr("note to the buyer")
            case NoticeField.ITEMS:
                return self.tr("items and quantities")
