"""Gives a practice shop's orders status words of one's own choice."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ordersync_gui.practice import PracticeShop, ows_facts
from ordersync_gui.practice.state import Standing


def use_words(shop: PracticeShop, words: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the shop's first orders stand under these words, one each, as if somebody there had set them.

    An Oxatis shop gets a progress state for each word that it doesn't know.
    """
    unknown = [word for word in words if word not in ows_facts.STATE_IDS]
    for number, word in enumerate(unknown, max(ows_facts.CODES) + 1):
        listed = (*ows_facts.PROGRESS_STATES, ows_facts.ProgressState(number, word, word, ""))
        monkeypatch.setattr(ows_facts, "PROGRESS_STATES", listed)
        monkeypatch.setitem(ows_facts.STATE_IDS, word, number)
        monkeypatch.setitem(ows_facts.CODES, number, word)
    state = shop._shop
    for index, word in enumerate(words):
        state._touched[index] = Standing(word, state.orders.outline(index).modified_at)
