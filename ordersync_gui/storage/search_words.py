"""Words as they are searched for, and texts as search rows keep them."""

from __future__ import annotations

from ordersync_gui.domain.letters import whole_letters
from ordersync_gui.storage.folding import fold


def search_words(text: str) -> tuple[str, ...]:
    """The words of a search as they stand in the search rows, each once."""
    return tuple(dict.fromkeys(plain(text).split()))


def plain(text: str) -> str:
    """Text as search rows keep it: folded, without what an index can't hold."""
    # SQLite's index stops at a zero, and PostgreSQL keeps none.
    return fold(whole_letters(text.replace("\0", "")))
