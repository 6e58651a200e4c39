"""Putting a channel to work against a shop that gives one answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from channel_bench import Answer, ChannelBench

from ordersync_gui.channels.abilities import Provider


@pytest.fixture
def bench(serve: Callable[[Answer], str]) -> Callable[..., ChannelBench]:
    """Put a channel to work, with its form filled in as the keywords say."""

    def at_work(provider: Provider, **given: str) -> ChannelBench:
        return ChannelBench(provider, serve, given)

    return at_work
