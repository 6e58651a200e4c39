"""Views `v1_...` that people read the database by with other programs; their names and columns are promised.

Both databases have them, each with pieces in its own words.
"""

# ruff: noqa: S608 - all statements are made of our own words
from __future__ import annotations

from ordersync_gui.storage import sqlite_view_parts
from ordersync_gui.storage.view_parts import ViewParts

_AMOUNTS = ("total", "tax", "shipping", "discount")
_SHIP_TO = "coalesce(desk_fact.ship_to, orders.ship_to)"
_LIVE_PARCELS = "FROM shipment WHERE shipment.order_id = orders.id AND shipment.voided_at IS NULL"
_STORE_OF = "JOIN orders ON orders.id = {table}.order_id JOIN store ON store.id = orders.store_id"
_OF_ORDER = "orders.id AS order_id, store.name AS store, orders.number AS order_number"


def _view(name: str, columns: tuple[str, ...], source: str) -> str:
    return f"CREATE VIEW v1_{name} AS SELECT {', '.join(columns)} FROM {source}"


def _orders(parts: ViewParts) -> str:
    return _view(
        "orders",
        (
            "orders.id AS order_id, orders.store_id, store.name AS store, store.channel, orders.number",
            "orders.remote_id, orders.status, orders.source_status",
            parts.moment("orders.ordered_at", "ordered_at"),
            parts.moment("orders.modified_at", "modified_at"),
            parts.moment("orders.paid_at", "paid_at"),
            parts.moment("orders.ship_by", "ship_by"),
            "orders.currency",
            *(parts.amount(f"orders.{name}", "orders.currency", name) for name in _AMOUNTS),
            "orders.total AS total_minor, orders.coupon, orders.payment_method, orders.shipping_method",
            "orders.buyer_shown AS buyer, orders.buyer_email, orders.buyer_phone, orders.buyer_code",
            *parts.address(_SHIP_TO, "ship_to"),
            "desk_fact.ship_to IS NOT NULL AS ship_to_corrected",
            *parts.address("orders.bill_to", "bill_to"),
            f"orders.item_summary AS items, {parts.number('orders.item_count')} AS item_quantity",
            f"{parts.number('orders.weight')} AS weight, orders.weight_unit",
            "orders.gift, orders.gift_message, orders.buyer_notes, orders.internal_notes",
            "orders.custom_fields, orders.source, orders.requested_warehouse, orders.left_out",
            "orders.attention IS NOT NULL AS needs_attention",
            parts.first_ones("orders.attention", "attention"),
            f"coalesce(desk_fact.held, {parts.NO}) AS held",
            parts.moment("CASE WHEN desk_fact.held THEN desk_fact.hold_until END", "held_until"),
            """coalesce((SELECT group_concat(name, ', ') FROM (SELECT tag.name FROM order_tag
                JOIN tag ON tag.id = order_tag.tag_id WHERE order_tag.order_id = orders.id
                ORDER BY tag.name_folded)), '') AS tags""",
            "coalesce(desk_fact.assigned_to, '') AS assigned_to, coalesce(desk_fact.note, '') AS desk_note",
            "coalesce(desk_fact.work_kind, '') AS work_begun",
            parts.moment("desk_fact.work_at", "work_begun_at"),
            f"(SELECT count(*) {_LIVE_PARCELS}) AS parcels",
            f"(SELECT max(ship_date) {_LIVE_PARCELS}) AS last_ship_date",
            parts.moment("buyer_deletion.at", "buyer_deleted_at"),
        ),
        """orders JOIN store ON store.id = orders.store_id
            LEFT JOIN desk_fact ON desk_fact.order_id = orders.id
            LEFT JOIN buyer_deletion ON buyer_deletion.order_id = orders.id""",
    )


def _items(parts: ViewParts) -> str:
    return _view(
        "order_items",
        (
            f"order_line.id AS item_id, {_OF_ORDER}, order_line.position, order_line.line_id",
            "order_line.kind, order_line.sku, order_line.name",
            f"{parts.number('order_line.quantity')} AS quantity",
            f"""coalesce((SELECT sum({parts.number("shipment_line.quantity")}) FROM shipment_line
                JOIN shipment ON shipment.id = shipment_line.shipment_id AND shipment.voided_at IS NULL
                WHERE shipment_line.order_line_id = order_line.id), 0.0) AS shipped""",
            f"{parts.number('order_line.unit_price')} AS unit_price",
            f"{parts.number('order_line.quantity')} * {parts.number('order_line.unit_price')} AS line_total",
            "orders.currency",
            parts.pairs("order_line.options", "options"),
            f"{parts.number('order_line.weight')} AS weight, order_line.weight_unit, order_line.upc",
            "order_line.location",
            "order_line.image_url, order_line.vanished AS dropped_by_shop",
        ),
        f"order_line {_STORE_OF.format(table='order_line')}",
    )


def _parcels(parts: ViewParts) -> str:
    return _view(
        "parcels",
        (
            f"shipment.id AS parcel_id, {_OF_ORDER}, shipment.carrier, shipment.service, shipment.tracking_number",
            "shipment.ship_date",
            parts.moment("shipment.created_at", "created_at"),
            "shipment.operator, shipment.note_to_buyer",
            parts.amount("shipment.cost", "orders.currency", "cost"),
            "CASE WHEN shipment.cost IS NOT NULL THEN orders.currency END AS cost_currency",
            "shipment.combined, shipment.voided_at IS NOT NULL AS voided",
            parts.moment("shipment.voided_at", "voided_at"),
            "shipment.void_reason, shipment.shop_outdated IS NOT NULL AS shop_outdated",
        ),
        f"shipment {_STORE_OF.format(table='shipment')}",
    )


def _parcel_items(parts: ViewParts) -> str:
    return _view(
        "parcel_items",
        (
            "shipment_line.shipment_id AS parcel_id, shipment.order_id, shipment_line.order_line_id AS item_id",
            f"order_line.sku, order_line.name, {parts.number('shipment_line.quantity')} AS quantity",
            "shipment.voided_at IS NOT NULL AS voided",
        ),
        """shipment_line JOIN shipment ON shipment.id = shipment_line.shipment_id
            JOIN order_line ON order_line.id = shipment_line.order_line_id""",
    )


def _notices(parts: ViewParts) -> str:
    return _view(
        "notices",
        (
            f"notice.id AS notice_id, notice.shipment_id AS parcel_id, {_OF_ORDER}, notice.revision",
            "notice.correction, notice.state, notice.attempts, notice.whole_order",
            *(
                f"json_extract(notice.payload, '$.{name}') AS {name}"
                for name in ("carrier", "service", "tracking_number")
            ),
            *(
                parts.moment(f"notice.{name}", name)
                for name in ("created_at", "not_before", "attempt_ended_at", "sent_at")
            ),
            parts.moment("notice.next_look_at", "next_look_at"),
            parts.told_text("notice.last_error", "last_error"),
        ),
        f"notice {_STORE_OF.format(table='notice')}",
    )


def _stores(parts: ViewParts) -> str:
    return _view(
        "stores",
        (
            "store.id AS store_id, store.name AS store, store.channel, store.connected",
            parts.moment("store.created_at", "created_at"),
            parts.moment("store.last_good_import", "last_good_import"),
            parts.moment("store.high_water_mark", "imported_up_to"),
            "store.last_error_kind",
            parts.told_text("store.last_error", "last_error"),
            parts.moment("store.paused_until", "paused_until"),
            parts.moment("store.retry_at", "retry_at"),
            "coalesce((SELECT sum(orders) FROM order_count WHERE store_id = store.id), 0) AS orders",
        ),
        "store",
    )


def _imports(parts: ViewParts) -> str:
    return _view(
        "imports",
        (
            "import_run.id AS import_id, import_run.store_id, store.name AS store",
            *(parts.moment(f"import_run.{name}", name) for name in ("started_at", "finished_at")),
            *(parts.moment(f"import_run.{name}", name) for name in ("window_start", "window_end")),
            "import_run.asked_by, import_run.sought, import_run.pages, import_run.seen, import_run.new",
            "import_run.changed, import_run.unchanged, import_run.rejected, import_run.left_out",
            "import_run.complete, import_run.error_kind",
            parts.told_text("import_run.error", "error"),
        ),
        "import_run JOIN store ON store.id = import_run.store_id",
    )


def _rejected(parts: ViewParts) -> str:
    return _view(
        "rejected_orders",
        (
            "rejected_order.id AS rejected_id, rejected_order.run_id AS import_id, store.name AS store",
            "rejected_order.number AS order_number",
            parts.told_text("rejected_order.reason", "reason"),
            parts.moment("rejected_order.at", "at"),
        ),
        "rejected_order JOIN store ON store.id = rejected_order.store_id",
    )


def _tags(_parts: ViewParts) -> str:
    return _view(
        "tags",
        (_OF_ORDER, "tag.name AS tag"),
        f"order_tag JOIN tag ON tag.id = order_tag.tag_id {_STORE_OF.format(table='order_tag')}",
    )


def _timeline(parts: ViewParts) -> str:
    return _view(
        "timeline",
        (
            f"timeline.id AS entry_id, {_OF_ORDER}",
            parts.moment("timeline.at", "at"),
            "timeline.who",
            parts.filled_text("timeline.template", "timeline.gaps", "event"),
        ),
        f"timeline {_STORE_OF.format(table='timeline')}",
    )


def statements(parts: ViewParts) -> tuple[str, ...]:
    """What makes the views, with pieces in one database's words."""
    return tuple(make(parts) for make in _VIEWS)


_VIEWS = (_orders, _items, _parcels, _parcel_items, _notices, _stores, _imports, _rejected, _tags, _timeline)
STATEMENTS = statements(sqlite_view_parts)
