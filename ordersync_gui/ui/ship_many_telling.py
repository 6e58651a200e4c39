"""Whether and when the shops of many orders are told, and what they keep of what is entered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.desk import Store
from ordersync_gui.sync.lacking import Lacking, Needed
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.kept_fields import fate, kept_and_dropped
from ordersync_gui.ui.mail_telling import mails_told
from ordersync_gui.ui.named import named
from ordersync_gui.ui.telling_words import never_text, starts_told, told_when

_ALWAYS = frozenset({NoticeField.STATUS, NoticeField.TRACKING, NoticeField.CARRIER, NoticeField.ITEMS})


class ManyTelling(QWidget):
    """A tick, and under it what follows from it for each store; lacking: what this PC lacks to tell the shops."""

    def __init__(self, parent: QWidget, *, name: str, lacking: Lacking) -> None:
        super().__init__(parent)
        self._lacking = lacking
        self.tick = named(QCheckBox(self.tr("Te&ll the shops"), self), f"{name}_notify", self.tr("Tell the shops"))
        self.tick.setChecked(True)
        self._note = InlineMessage(f"{name}_told", self)
        self._stores: Sequence[Store] = ()
        self._mailing: frozenset[str] = frozenset()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tick)
        column.addWidget(self._note)

    def take(self, stores: Sequence[Store], *, specs: Collection[ChannelSpec] = ()) -> None:
        """Begin with what the settings of these stores say; specs: their channels."""
        self._stores = stores
        self._mailing = frozenset(spec.key for spec in specs if spec.mails_buyer)
        self.tick.setChecked(not stores or any(starts_told(store) for store in stores))

    def notify(self) -> bool | None:
        """Whether the shops are told; None for what each store's settings say."""
        if not self.tick.isChecked():
            return False
        return None if any(starts_told(store) for store in self._stores) else True

    def tell(
        self, *, specs: Collection[ChannelSpec] = (), service: bool = False, ship_date: date, now: datetime
    ) -> None:
        """Say when each shop is told, and what the channels drop of what is filled in."""
        if not self._stores:
            self._note.clear()
        elif not self.tick.isChecked():
            silent = self.tr("No shop is told. The parcels are only recorded at this desk.")
            self._note.say("\n".join([silent, *self._mailed(())]), Tone.NOTE)
        else:
            filled = _ALWAYS | {NoticeField.SERVICE} if service else _ALWAYS
            splits = [(spec, kept_and_dropped(spec, filled)) for spec in specs]
            dropped = [line for spec, split in splits if split.dropped for line in fate(spec, split)[1:]]
            lines = [*self._when(ship_date, now), *dropped, *self._mailed(self._told())]
            self._note.say("\n".join(lines), Tone.WARNING if dropped else Tone.NOTE)

    def _told(self) -> Sequence[Store]:
        """Those of which the tick says that they are told."""
        return [store for store in self._stores if starts_told(store)] or self._stores

    def _mailed(self, told: Collection[Store]) -> list[str]:
        return mails_told(self._stores, told=told, mailing=self._mailing)

    def _when(self, ship_date: date, now: datetime) -> list[str]:
        told = self._told()
        said: dict[str, list[str]] = {}
        for store in told:
            by_others = self._lacking.has(store.uid, Needed.SIGN_IN)
            text = told_when(store, ship_date=ship_date, now=now, by_others=by_others)
            said.setdefault(text, []).append(store.name)
        silent = [never_text(store) for store in self._stores if store not in told]
        if len(said) == 1 and not silent:
            return list(said)
        return [f"{', '.join(names)}: {text}" for text, names in said.items()] + silent
