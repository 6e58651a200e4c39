"""How a store's goods stand on papers and in mails, and who carries them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.goods_handling import GoodsHandling, ShipRule
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_settings.page import SettingsPage
from ordersync_gui.ui.store_settings.rule_table import RuleColumn, RuleTable


class GoodsPage(SettingsPage):
    """Pictures, discounts and fees, and the rules of who ships what."""

    key = "goods"

    def __init__(self, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = facts.store.preferences.goods
        self._pictures = self.add_box(
            "goods.pictures",
            self.tr("Pictures"),
            self.tr("Show pictures of items on slips and in mails"),
            on=now.pictures,
        )
        self._fold = self.add_box(
            "goods.fold_adjustments",
            self.tr("Discounts and fees"),
            self.tr("Show them as one sum"),
            self.tr("Otherwise each has a line of its own."),
            on=now.fold_adjustments,
        )
        self._rules = self._new_rules(facts)
        self._rules.take([_texts(rule) for rule in now.ship_rules])
        self.add_block(
            "goods.ship_rules",
            self._rules,
            title=self.tr("Who carries an order"),
            note=self.tr(
                "The first rule that fits is proposed wherever you ship; an empty field fits all. A rule with a "
                "weight fits only orders whose weight is known. The map of shipping methods comes first."
            ),
        )
        self._rules.edited.connect(lambda: self.changed("goods.ship_rules"))

    def into(self, preferences: StorePreferences) -> StorePreferences:
        """The preferences with what stands here."""
        rules = tuple(_rule(*texts) for texts in self._rules.rows())
        return replace(
            preferences,
            goods=GoodsHandling(self._pictures.isChecked(), self._fold.isChecked(), rules),
        )

    def _new_rules(self, facts: StoreFacts) -> RuleTable:
        columns = (
            RuleColumn(self.tr("Shipping method"), offered=tuple(facts.methods)),
            RuleColumn(self.tr("Up to (g)"), is_number=True),
            RuleColumn(self.tr("Carrier"), offered=tuple(facts.carriers)),
            RuleColumn(self.tr("Service")),
        )
        return RuleTable(
            "settings_ship_rules", self.tr("Rules of who carries an order"), columns, self, ordered=True
        )


def _texts(rule: ShipRule) -> tuple[str, str, str, str]:
    return rule.method, "" if rule.up_to_g is None else str(rule.up_to_g), rule.carrier, rule.service


def _rule(method: str, up_to_g: str, carrier: str, service: str) -> ShipRule:
    return ShipRule(method, int(up_to_g) if up_to_g.isdecimal() else None, carrier, service)
