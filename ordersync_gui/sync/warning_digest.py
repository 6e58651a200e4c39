"""Many warnings of one kind told as a few examples and a count."""

from __future__ import annotations

from ordersync_gui.domain.wording import Message, say

_EXAMPLES = 3


class WarningDigest:
    """Collects the warnings of a run; equal ones count once, alike ones beyond three as a number."""

    def __init__(self) -> None:
        self._by_kind: dict[str, dict[str, Message]] = {}

    def add(self, *warnings: Message) -> None:
        """Take warnings in; those with the same template are of one kind."""
        for warning in warnings:
            self._by_kind.setdefault(warning.template, {}).setdefault(str(warning), warning)

    def messages(self) -> tuple[Message, ...]:
        """The first three of each kind, each kind followed by how many more there were."""
        found: list[Message] = []
        for alike in self._by_kind.values():
            found += list(alike.values())[:_EXAMPLES]
            more = len(alike) - _EXAMPLES
            if more > 0:
                rest = say(
                    "... and {count} more warnings like the one before.",
                    for_one="... and 1 more warning like the one before.",
                    count=more,
                )
                found.append(rest)
        return tuple(found)
