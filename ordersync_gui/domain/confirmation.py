"""Whether a notice that was accepted can still be confirmed, and what to say when it can't."""

from __future__ import annotations

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import Message, say


def why_unconfirmed(spec: ChannelSpec, *, state: NoticeState, whole_order: bool) -> Message | None:
    """Why a sent notice stays sent, None when a later import can confirm it or there is nothing to say."""
    if state is not NoticeState.SENT or whole_order or spec.shows_parts:
        return None
    return say(
        "{channel} can't confirm parts of an order: it accepted this notice, and no more is known.",
        channel=spec.label,
    )
