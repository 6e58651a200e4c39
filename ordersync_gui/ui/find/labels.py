"""What is searched for, in words: on chips, and where a list is empty."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.order_query import Term, TermKey

_MOST_VALUES = 5


def terms_label(terms: Sequence[Term]) -> str:
    """At least one term, all with the same key: "status: shipped, on hold", or "not status: shipped".

    Of a long list the first values stand for the others.
    """
    tr = QCoreApplication.translate
    values = ", ".join(map(_value_label, terms[:_MOST_VALUES]))
    if len(terms) > _MOST_VALUES:
        values = tr("find", "{values} and {n} more").format(values=values, n=len(terms) - _MOST_VALUES)
    text = f"{terms[0].key.value}: {values}"
    return tr("find", "not {term}").format(term=text) if terms[0].negated else text


def active_filters(wanted: OrderFilter) -> tuple[str, ...]:
    """What is typed in the find box narrows the list by: the plain words as one, then the terms by key."""
    words = (f'"{wanted.text}"',) if wanted.text else ()
    alike = groupby(wanted.terms, key=lambda term: (term.key, term.negated))
    return (*words, *(terms_label(tuple(terms)) for _, terms in alike))


def _value_label(term: Term) -> str:
    from ordersync_gui.domain.order_query_values import written_value  # noqa: PLC0415 - not for the first paint

    if isinstance(term.value, str) and term.value and term.key is not TermKey.STATUS:
        return term.value
    return written_value(term.key, term.value, term.comparison).replace("_", " ")
