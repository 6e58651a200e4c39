"""Two limits typed for the same figure, such as total:>10 total:<20, mean what lies between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ordersync_gui.domain.order_query import Comparison, Term, TermKey

_FIGURES = frozenset({TermKey.AGE, TermKey.DUE, TermKey.TOTAL})
_LOWER = frozenset({Comparison.MORE, Comparison.AT_LEAST})
# An upper limit and what lies outside it.
_OUTSIDE = {Comparison.LESS: Comparison.AT_LEAST, Comparison.AT_MOST: Comparison.MORE}


def with_ranges(parts: Sequence[Sequence[Term]]) -> tuple[Term, ...]:
    """The terms of all parts; an upper limit beside a lower one of another part becomes "not above it".

    By themselves, terms with the same key mean any of them: between two limits that would be everything. Limits
    in one list (`age:<1h,>3d`) still mean either.
    """
    ranged = {key for key in _FIGURES if _is_range(key, parts)}
    return tuple(_not_outside(term) if term.key in ranged else term for terms in parts for term in terms)


def _is_range(key: TermKey, parts: Sequence[Sequence[Term]]) -> bool:
    """Whether nothing but single limits are typed for the figure, and both lower and upper ones."""
    typed = [terms for terms in parts if terms and terms[0].key is key and not terms[0].negated]
    limits = {terms[0].comparison for terms in typed if len(terms) == 1}
    single = all(len(terms) == 1 for terms in typed) and Comparison.EQUAL not in limits
    return single and bool(limits & _LOWER) and bool(limits & _OUTSIDE.keys())


def _not_outside(term: Term) -> Term:
    if term.negated or term.comparison not in _OUTSIDE:
        return term
    return replace(term, comparison=_OUTSIDE[term.comparison], negated=True)
