"""What a channel keeps and what it drops of a shipment that is being filled in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.desk import Store
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.telling_words import never_text, starts_told


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
        self,
        filled: Collection[NoticeField],
        *,
        partial: bool,
        notify: bool,
        store: Store | None = None,
        told: str = "",
        mailed: str = "",
    ) -> None:
        """Show what becomes of the filled-in fields.

        partial: something is left for a later parcel; told: a sentence on when the shop is told, mailed: one on
        the buyer's mail.
        """
        after = [mailed] if mailed else []
        if not notify:
            self.say("\n".join([self._silence(store), *after]), Tone.NOTE)
            return
        if partial and not self._spec.partial_shipments:
            later = self.tr(
                "{shop} takes no notice of a part of an order. This parcel is only recorded at this desk; "
                "the shop is told with the last parcel."
            )
            self.say("\n".join([later.format(shop=self._spec.label), *after]), Tone.WARNING)
            return
        split = kept_and_dropped(self._spec, filled)
        sentences = [*self._fate(split, partial=partial), *self._reach(store), *([told] if told else []), *after]
        self.say("\n".join(sentences), Tone.WARNING if split.dropped else Tone.NOTE)

    def _silence(self, store: Store | None) -> str:
        plain = self.tr("The shop isn't told. The shipment is only recorded at this desk.")
        if store is None or starts_told(store):
            return plain
        return f"{never_text(store)} {self.tr('The shipment is only recorded at this desk.')}"

    def _fate(self, split: KeptAndDropped, *, partial: bool) -> list[str]:
        sentences = fate(self._spec, split)
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


def fate(spec: ChannelSpec, split: KeptAndDropped) -> list[str]:
    """A sentence on what the channel keeps and, where it drops something, one on that."""
    sentences = [_tr("{shop} keeps: {fields}.").format(shop=spec.label, fields=_names(split.kept))]
    if split.dropped:
        dropped = _tr("{shop} drops: {fields}. The shop and the buyer won't see that.")
        sentences.append(dropped.format(shop=spec.label, fields=_names(split.dropped)))
    return sentences


def fields_text(kept: tuple[NoticeField, ...], dropped: tuple[NoticeField, ...]) -> str:
    """What a shop keeps and drops, without naming the shop."""
    sentences = [_tr("The shop keeps: {fields}.").format(fields=_names(kept))]
    if dropped:
        sentences.append(_tr("The shop drops: {fields}.").format(fields=_names(dropped)))
    return "\n".join(sentences)


def _names(entries: tuple[NoticeField, ...]) -> str:
    return ", ".join(field_name(entry) for entry in entries) or _tr("nothing")


def field_name(entry: NoticeField) -> str:
    """What a field of a notice is called within a sentence."""
    match entry:
        case NoticeField.STATUS:
            return _tr("that the order was shipped")
        case NoticeField.TRACKING:
            return _tr("tracking number")
        case NoticeField.CARRIER:
            return _tr("carrier")
        case NoticeField.SERVICE:
            return _tr("service")
        case NoticeField.COST:
            return _tr("cost")
        case NoticeField.NOTE:
            return _tr("note to the buyer")
        case NoticeField.ITEMS:
            return _tr("items and quantities")


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeptFieldsMessage", text)
