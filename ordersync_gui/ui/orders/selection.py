"""What of the grid is selected, as spans of rows: a million selected rows are one span."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection


def selected_spans(selection: QItemSelection) -> tuple[range, ...]:
    """The selected rows from top to bottom, as spans that neither overlap nor touch."""
    spans: list[range] = []
    for part in sorted(selection.toList(), key=lambda part: part.top()):
        first, end = part.top(), part.bottom() + 1
        if spans and first <= spans[-1].stop:
            spans[-1] = range(spans[-1].start, max(end, spans[-1].stop))
        else:
            spans.append(range(first, end))
    return tuple(spans)


def row_count(spans: tuple[range, ...]) -> int:
    """How many rows these are, without walking through them."""
    return sum(len(span) for span in spans)
