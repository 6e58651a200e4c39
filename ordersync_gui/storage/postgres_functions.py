"""Functions of the desk's schema on PostgreSQL for what SQLite has by itself."""

from __future__ import annotations

STATEMENTS = (
    # Letters A to Z without their case, as SQLite's NOCASE compares; never by a language's rules. Of very
    # long texts only the beginning counts, for no index holds keys of any length.
    """CREATE FUNCTION nocase(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        translate(left($1, 300) COLLATE "C", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
            'abcdefghijklmnopqrstuvwxyz') COLLATE "C" """,
    # Near to `domain.letters.fold`; only custom fields are asked by it, search texts are folded before.
    """CREATE FUNCTION folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        normalize(replace(lower(normalize($1, NFKC) COLLATE "und-x-icu"), 'ß', 'ss'), NFKC) COLLATE "C" """,
    """CREATE FUNCTION instr(text, text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        strpos($1, $2)""",
    # SQLite's min and max of several values: NULL where one of them is.
    """CREATE FUNCTION min(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        least($1, $2)""",
    """CREATE FUNCTION max(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        greatest($1, $2)""",
    # What a text begins with as a whole number, 0 where it begins with none.
    """CREATE FUNCTION whole_number(text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        coalesce(substring($1 from '^ *([-+]?[0-9]{1,18})')::bigint, 0)""",
    """CREATE FUNCTION listed(text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE STRICT ROWS 500 AS
        'SELECT json_array_elements_text($1::json)'""",
    """CREATE FUNCTION json_each(text) RETURNS TABLE (key text, value text) LANGUAGE sql IMMUTABLE STRICT ROWS 5 AS
        'SELECT key, value FROM json_each_text($1::json)'""",
    """CREATE FUNCTION json_extract(text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        $1::json #>> string_to_array(substr($2, 3), '.')""",
    """CREATE FUNCTION json_value(text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        $1::json ->> $2""",
    """CREATE FUNCTION json_item(text, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        $1::json ->> $2""",
    "CREATE OPERATOR ->> (LEFTARG = text, RIGHTARG = text, FUNCTION = json_value)",
    "CREATE OPERATOR ->> (LEFTARG = text, RIGHTARG = integer, FUNCTION = json_item)",
    # Ids for that many new rows, in a row, that nobody else gets and that aren't given out again.
    """CREATE FUNCTION take_ids(kind text, count bigint, lowest bigint) RETURNS bigint LANGUAGE plpgsql AS $$
        DECLARE first bigint;
        BEGIN
            PERFORM pg_advisory_lock(7317, hashtext(kind));
            first := greatest(nextval(pg_get_serial_sequence(kind, 'id')), lowest);
            PERFORM setval(pg_get_serial_sequence(kind, 'id'), first + count - 1);
            PERFORM pg_advisory_unlock(7317, hashtext(kind));
            RETURN first;
        END $$""",
)
