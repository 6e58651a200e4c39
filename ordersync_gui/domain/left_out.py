"""Which orders a store's settings keep out of the desk's lists: by source, or by what stands in a custom field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

RULES = 50
TEXT_LENGTH = 200


@dataclass(frozen=True, slots=True)
class FieldRule:
    """Orders whose custom field `key` (as the channel calls it) holds just this value, whatever the case."""

    key: str
    value: str

    def fits(self, fields: Mapping[str, str]) -> bool:
        """Whether an order with these custom fields is meant."""
        wanted, value = folded(self.key), folded(self.value)
        return any(folded(key) == wanted and folded(text) == value for key, text in fields.items())


def folded(text: str) -> str:
    """The text for comparing: without surplus blanks, letters' case away."""
    return " ".join(text.split()).casefold()


def checked_field_rules(rules: Iterable[FieldRule]) -> tuple[FieldRule, ...]:
    """The same, tidied, each once. Raises UsageError naming the field at fault."""
    tidy = dict.fromkeys(FieldRule(" ".join(rule.key.split()), " ".join(rule.value.split())) for rule in rules)
    kept = tuple(rule for rule in tidy if rule.key or rule.value)
    if any(not rule.key or not rule.value for rule in kept):
        raise UsageError(say("A rule needs the name of a custom field and its value."), field="left_out_fields")
    if len(kept) > RULES or any(max(len(rule.key), len(rule.value)) > TEXT_LENGTH for rule in kept):
        raise UsageError(
            say("A store can have {n} such rules, with {letters} letters at most.", n=RULES, letters=TEXT_LENGTH),
            field="left_out_fields",
        )
    return kept


def field_rules_to_data(rules: Iterable[FieldRule]) -> list[dict[str, Any]]:
    """JSON-ready values; `field_rules_from_data` gives equal ones back."""
    return [asdict(rule) for rule in rules]


def field_rules_from_data(data: Iterable[Mapping[str, Any]]) -> tuple[FieldRule, ...]:
    """The rules that were kept."""
    return tuple(FieldRule(str(rule["key"]), str(rule["value"])) for rule in data)
