"""Pieces of the views `v1_...` in PostgreSQL's words; the functions are the desk's own, made with its schema."""

# ruff: noqa: S608 - all statements are made of our own words

from __future__ import annotations

from ordersync_gui.storage.sqlite_view_parts import WITH_THREE, WITHOUT_DECIMALS, address

__all__ = [
    "NO",
    "STATEMENTS",
    "address",
    "amount",
    "filled_text",
    "first_ones",
    "moment",
    "number",
    "pairs",
    "told_text",
]

NO = "FALSE"
STATEMENTS = (
    # Each gap is filled once: a brace in what stands in one is another sign until all are filled.
    """CREATE FUNCTION filled(template text, gaps text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
        DECLARE gap record; found text := template;
        BEGIN
            FOR gap IN SELECT key, value FROM json_each_text(gaps::json) WHERE key != '' LOOP
                found := replace(found, '{' || gap.key || '}', replace(coalesce(gap.value, ''), '{', chr(1)));
            END LOOP;
            RETURN replace(found, chr(1), '{');
        END $$""",
    # A text that an older version stored stands as it is.
    """CREATE FUNCTION told(stored text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
        DECLARE message json; gaps json; template text;
        BEGIN
            IF stored IS NULL OR stored NOT LIKE '["%' THEN RETURN stored; END IF;
            message := stored::json;
            gaps := message -> 1;
            IF gaps IS NULL OR json_typeof(gaps) != 'object' THEN RETURN stored; END IF;
            template := message ->> 0;
            IF coalesce(gaps ->> 'n', gaps ->> 'count') = '1' THEN
                template := coalesce(message ->> 2, template);
            END IF;
            RETURN filled(template, gaps::text);
        EXCEPTION WHEN invalid_text_representation THEN RETURN stored;
        END $$""",
)


def number(stored: str) -> str:
    """A decimal text as a number."""
    return f"CAST({stored} AS DOUBLE PRECISION)"


def first_ones(stored: str, name: str) -> str:
    """The first of each list in a JSON list, with commas."""
    return f"""coalesce((SELECT string_agg(each.value ->> 0, ', ')
        FROM json_array_elements({stored}::json) AS each (value)), '') AS {name}"""


def pairs(stored: str, name: str) -> str:
    """Each pair in a JSON list as `name: value`, with semicolons."""
    return f"""coalesce((SELECT string_agg((each.value ->> 0) || ': ' || (each.value ->> 1), '; ')
        FROM json_array_elements({stored}::json) AS each (value)), '') AS {name}"""


def moment(milliseconds: str, name: str) -> str:
    """A time as ISO 8601 in UTC to the second, NULL where there is none."""
    shape = """'YYYY-MM-DD"T"HH24:MI:SS"Z"'"""
    return f"to_char(to_timestamp(({milliseconds}) / 1000) AT TIME ZONE 'UTC', {shape}) AS {name}"


def amount(minor: str, currency: str, name: str) -> str:
    """An amount in minor units as a number in the currency's unit."""
    code = f"' ' || {currency} || ' '"
    places = f"WHEN strpos(' {WITHOUT_DECIMALS} ', {code}) > 0 THEN 1"
    places += f" WHEN strpos(' {WITH_THREE} ', {code}) > 0 THEN 1000 ELSE 100"
    return f"CAST({minor} AS DOUBLE PRECISION) / CASE {places} END AS {name}"


def told_text(stored: str, name: str) -> str:
    """A message that is stored as JSON as people read it."""
    return f"told({stored}) AS {name}"


def filled_text(template: str, gaps: str, name: str) -> str:
    """A sentence that is stored with gaps, and what stands in them as a JSON object, as people read it."""
    return f"filled({template}, {gaps}) AS {name}"
