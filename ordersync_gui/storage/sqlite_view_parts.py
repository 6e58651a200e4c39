"""Pieces of the views `v1_...`: how amounts, times, addresses and sentences read there; released with schema 7."""

# ruff: noqa: S608 - all statements are made of our own words
from __future__ import annotations

# As in `domain.money` when schema 7 came; a test tells when they are no longer the same.
WITHOUT_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
WITH_THREE = "BHD IQD JOD KWD LYD OMR TND"
_ADDRESS = ("name", "company", "address1", "address2", "city", "state", "postal_code", "country", "phone")


NO = "0"


def number(stored: str) -> str:
    """A decimal text as a number."""
    return f"CAST({stored} AS REAL)"


def first_ones(stored: str, name: str) -> str:
    """The first of each list in a JSON list, with commas."""
    return f"""coalesce((SELECT group_concat(json_extract(value, '$[0]'), ', ') FROM json_each({stored})), '')
            AS {name}"""


def pairs(stored: str, name: str) -> str:
    """Each pair in a JSON list as `name: value`, with semicolons."""
    pair = "json_extract(value, '$[0]') || ': ' || json_extract(value, '$[1]')"
    return f"coalesce((SELECT group_concat({pair}, '; ') FROM json_each({stored})), '') AS {name}"


def moment(milliseconds: str, name: str) -> str:
    """A time as ISO 8601 in UTC to the second, NULL where there is none."""
    return f"strftime('%Y-%m-%dT%H:%M:%SZ', ({milliseconds}) / 1000, 'unixepoch') AS {name}"


def amount(minor: str, currency: str, name: str) -> str:
    """An amount in minor units as a number in the currency's unit."""
    # One text to look in is read faster than a list of codes, whenever a file is opened.
    code = f"' ' || {currency} || ' '"
    places = f"WHEN instr(' {WITHOUT_DECIMALS} ', {code}) THEN 1.0"
    places += f" WHEN instr(' {WITH_THREE} ', {code}) THEN 1000.0 ELSE 100.0"
    return f"{minor} / CASE {places} END AS {name}"


def address(stored: str, name: str) -> tuple[str, ...]:
    """An address's fields as a column each, '' for what it lacks."""
    return tuple(f"coalesce(json_extract({stored}, '$.{field}'), '') AS {name}_{field}" for field in _ADDRESS)


def told_text(stored: str, name: str) -> str:
    """A message that is stored as JSON as people read it; a text that an older version stored stands as it is."""
    gaps = f"json_extract({stored}, '$[1]')"
    count = f"coalesce(json_extract({gaps}, '$.n'), json_extract({gaps}, '$.count'))"
    one = f"CASE WHEN {count} = '1' THEN json_extract({stored}, '$[2]') END"
    is_message = f"{stored} LIKE '[\"%' AND json_valid({stored}) AND json_type({stored}, '$[1]') = 'object'"
    filled = _filled(f"coalesce({one}, json_extract({stored}, '$[0]'))", gaps)
    return f"CASE WHEN {is_message} THEN {filled} ELSE {stored} END AS {name}"


def filled_text(template: str, gaps: str, name: str) -> str:
    """A sentence that is stored with gaps, and what stands in them as a JSON object, as people read it.

    What the object has under the empty key is for this program alone.
    """
    return f"{_filled(template, gaps)} AS {name}"


def _filled(template: str, gaps: str) -> str:
    """Each gap is filled once: a brace in what stands in one is another sign until all are filled."""
    return f"""(WITH RECURSIVE filled (text, last) AS (
            SELECT {template}, -1 UNION ALL
            SELECT replace(filled.text, '{{' || gap.key || '}}', replace(gap.value, '{{', char(1))), gap.id
            FROM filled JOIN json_each({gaps}) AS gap
                ON gap.id = (SELECT min(id) FROM json_each({gaps}) WHERE id > filled.last AND key != ''))
        SELECT replace(text, char(1), '{{') FROM filled ORDER BY last DESC LIMIT 1)"""
