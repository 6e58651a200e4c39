"""What a channel lets its status words mean: rules of its declaration, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say


def check_words(spec: ChannelSpec, words: Mapping[str, OrderStatus]) -> None:
    """Raises UsageError, with the word as its field, for the first that the channel doesn't allow."""
    for word, status in words.items():
        reason = why_not(spec, word, status)
        if reason is not None:
            raise UsageError(
                say('"{word}" can\'t mean this status at {channel}.', word=word, channel=spec.label),
                field=word,
                meaning=say("Nothing was changed in the maps."),
                remedy=reason,
            )


def why_not(spec: ChannelSpec, word: str, status: OrderStatus) -> Message | None:
    """Why the word can't mean the status at this channel; None when it can."""
    if status in spec.unsupported_statuses:
        return spec.unsupported_statuses[status]
    fixed = spec.fixed_words.get(status)
    if fixed is not None and fixed.word != word:
        return fixed.reason
    return next(
        (rule.reason for other, rule in spec.fixed_words.items() if rule.word == word and other is not status),
        None,
    )


def allowed_statuses(spec: ChannelSpec, word: str, statuses: tuple[OrderStatus, ...]) -> tuple[OrderStatus, ...]:
    """Those of the statuses that the word can mean."""
    return tuple(status for status in statuses if why_not(spec, word, status) is None)
