"""Has the server write down what is changed, and tell all PCs that there is something to read."""

from __future__ import annotations

from collections.abc import Sequence

CHANNEL = "ordersync_changes"  # on which is said that there is something to read
_MOST_IDS = 2_000  # of one statement; behind that everything counts as changed
_FEW_IDS = 20
_KEPT = "10 minutes"
KEPT_S = 480.0  # for a little shorter than that, so that nothing is missed

# Out of the write-ahead log, which costs nothing: after a crash of the server everybody reads everything anew.
_LOG = (
    """CREATE UNLOGGED TABLE change_log (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, xid XID8 NOT NULL DEFAULT pg_current_xact_id(),
        at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(), writer TEXT, orders BIGINT[],
        membership BOOLEAN NOT NULL, stores BOOLEAN NOT NULL, notices BOOLEAN NOT NULL, maps BOOLEAN NOT NULL,
        mails BOOLEAN NOT NULL)""",
    "CREATE INDEX change_log_by_xid ON change_log (xid)",
    # what: m(embership), s(tores), n(otices), p (maps), l(etters, which are mails). Now and then old rows go.
    f"""CREATE FUNCTION tell_change(ids BIGINT[], what TEXT) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE many BOOLEAN := coalesce(cardinality(ids), 0) > {_MOST_IDS};
        BEGIN
            INSERT INTO change_log (writer, orders, membership, stores, notices, maps, mails) VALUES (
                current_setting('ordersync.writer', true), CASE WHEN many THEN NULL ELSE ids END,
                many OR what LIKE '%m%', what LIKE '%s%', what LIKE '%n%', many OR what LIKE '%p%',
                what LIKE '%l%');
            PERFORM pg_notify('{CHANNEL}', '');
            IF random() < 0.002 THEN
                DELETE FROM change_log WHERE id IN (
                    SELECT id FROM change_log WHERE id < (
                        SELECT id FROM change_log WHERE at >= clock_timestamp() - interval '{_KEPT}'
                        ORDER BY id LIMIT 1)
                    ORDER BY id LIMIT 5000 FOR UPDATE SKIP LOCKED);
            END IF;
        END $$""",  # noqa: S608 - our own numbers
)
_ORDERS = (
    # Whoever has an order that came or went in view learns of it by reading the list again, except for one that
    # is gone and still shown.
    """CREATE FUNCTION tell_orders_came() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF EXISTS (SELECT FROM new_rows) THEN PERFORM tell_change(NULL, 'm'); END IF;
        RETURN NULL; END $$""",
    """CREATE FUNCTION tell_orders_went() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE ids BIGINT[] := (SELECT array_agg(id) FROM old_rows);
        BEGIN IF ids IS NOT NULL THEN PERFORM tell_change(ids, 'm'); END IF; RETURN NULL; END $$""",
    # The list may be another where something changed that it is sorted or filtered by.
    """CREATE FUNCTION tell_orders_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE ids BIGINT[]; moved BOOLEAN;
        BEGIN
            SELECT array_agg(n.id), bool_or((n.facet, n.attention, n.payload_hash, n.ship_by)
                IS DISTINCT FROM (o.facet, o.attention, o.payload_hash, o.ship_by))
                INTO ids, moved FROM new_rows AS n JOIN old_rows AS o USING (id);
            IF ids IS NOT NULL THEN PERFORM tell_change(ids, CASE WHEN moved THEN 'm' ELSE '' END); END IF;
            RETURN NULL;
        END $$""",
)
# For tables that say something of orders: their first argument is what else changed by it.
_OF_ORDERS = (
    """CREATE FUNCTION tell_of_orders() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE ids BIGINT[];
        BEGIN
            IF TG_OP = 'DELETE' THEN ids := (SELECT array_agg(DISTINCT order_id) FROM old_rows);
            ELSE ids := (SELECT array_agg(DISTINCT order_id) FROM new_rows); END IF;
            IF ids IS NOT NULL THEN PERFORM tell_change(ids, TG_ARGV[0]); END IF;
            RETURN NULL;
        END $$""",
    # With pages of an import each order that changed gets a line, and is told of by itself.
    f"""CREATE FUNCTION tell_of_few_orders() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE ids BIGINT[] := (SELECT array_agg(DISTINCT order_id) FROM new_rows);
        BEGIN
            IF cardinality(ids) <= {_FEW_IDS} THEN PERFORM tell_change(ids, TG_ARGV[0]); END IF;
            RETURN NULL;
        END $$""",  # noqa: S608 - our own number
    # A note moves no order in a list.
    """CREATE FUNCTION tell_facts_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE ids BIGINT[]; moved BOOLEAN;
        BEGIN
            SELECT array_agg(n.order_id), bool_or(
                (n.held, n.hold_until, n.assigned_to, n.work_kind, n.work_at, n.stop_seen)
                IS DISTINCT FROM
                (o.held, o.hold_until, o.assigned_to, o.work_kind, o.work_at, o.stop_seen))
                INTO ids, moved FROM new_rows AS n JOIN old_rows AS o USING (order_id);
            IF ids IS NOT NULL THEN PERFORM tell_change(ids, CASE WHEN moved THEN 'm' ELSE '' END); END IF;
            RETURN NULL;
        END $$""",
)
# A claim that is only prolonged is nothing n.
_CLAIMS = (
    """CREATE FUNCTION tell_claims_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE ids BIGINT[] := (
            SELECT array_agg(n.order_id) FROM new_rows AS n JOIN old_rows AS o USING (order_id)
            WHERE (n.who, n.pc, n.owner) IS DISTINCT FROM (o.who, o.pc, o.owner));
        BEGIN IF ids IS NOT NULL THEN PERFORM tell_change(ids, ''); END IF; RETURN NULL; END $$""",
)
# For tables with few rows, of which it is enough to know that they may have changed.
_FLAGS = (
    """CREATE FUNCTION tell_flags() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM tell_change(NULL, TG_ARGV[0]); RETURN NULL; END $$""",
)
_BEFORE, _AFTER = "OLD TABLE AS old_rows", "NEW TABLE AS new_rows"
_SEEN = {"INSERT": _AFTER, "DELETE": _BEFORE, "UPDATE": f"{_BEFORE} {_AFTER}"}
_ALL = ("INSERT", "UPDATE", "DELETE")


def _trigger(table: str, act: str, function: str, what: str = "", *, sees_rows: bool = True) -> str:
    rows = f"REFERENCING {_SEEN[act]} " if sees_rows else ""
    name = f"{table}_told_{act.split(maxsplit=1)[0].lower()}"
    when = f"AFTER {act} ON {table} {rows}FOR EACH STATEMENT"
    return f"CREATE TRIGGER {name} {when} EXECUTE FUNCTION {function}('{what}')"


def of_orders(table: str, what: str) -> tuple[str, ...]:
    """Triggers for a table with a column `order_id` whose rows are seen with their orders; what: flags."""
    return tuple(_trigger(table, act, "tell_of_orders", what) for act in _ALL)


def of_few_rows(table: str, what: str, acts: Sequence[str] = _ALL) -> tuple[str, ...]:
    """Triggers for a table with few rows; what: flags."""
    return tuple(_trigger(table, act, "tell_flags", what, sees_rows=False) for act in acts)


STATEMENTS: tuple[str, ...] = (
    *_LOG,
    *_ORDERS,
    *_OF_ORDERS,
    *_CLAIMS,
    *_FLAGS,
    _trigger("orders", "INSERT", "tell_orders_came"),
    _trigger("orders", "DELETE", "tell_orders_went"),
    _trigger("orders", "UPDATE", "tell_orders_changed"),
    _trigger("desk_fact", "INSERT", "tell_of_orders", "m"),
    _trigger("desk_fact", "UPDATE", "tell_facts_changed"),
    _trigger("desk_fact", "DELETE", "tell_of_orders", "m"),
    *of_orders("order_tag", "m"),
    *of_orders("shipment", "n"),
    *of_orders("notice", "n"),
    *of_orders("mail", "l"),
    *of_orders("mail_suppression", "l"),
    _trigger("claim", "INSERT", "tell_of_orders"),
    _trigger("claim", "UPDATE", "tell_claims_changed"),
    _trigger("claim", "DELETE", "tell_of_orders"),
    _trigger("timeline", "INSERT", "tell_of_few_orders"),
    *of_few_rows("store", "s"),
    *of_few_rows("saved_view", "s"),
    *of_few_rows("import_run", "s", ("INSERT", "UPDATE OF finished_at")),
    # What every row of the list shows is read again.
    *(
        found
        for table in ("status_map", "method_map", "carrier_map", "field_map")
        for found in of_few_rows(table, "p")
    ),
    *of_few_rows("tag", "p", ("UPDATE", "DELETE")),
)
