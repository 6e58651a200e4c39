"""The tables as peewee models, bound to no database; columns hold what `columns` and `order_columns` make."""

# ruff: noqa: D106 - Meta is how peewee is told a table's name
from __future__ import annotations

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class Stores(Model):
    """Stores; settings is a JSON object without secrets, name_folded keeps names apart.

    preferences is a JSON object, requirements a JSON list of what the channel asks of orders.
    deleting: its deletion has begun and isn't finished. retry_at, troubles: after how many troubles in a row
    the shop is left alone until when. backfill, poisoned: as JSON, what imports owe (`domain.backfill`).
    silence_seen: since when nothing came, once a person has seen that. marks_owed: the settings leave out other
    orders than before, and marking these isn't finished.
    """

    id = AutoField()
    uid = TextField(unique=True)
    name = TextField()
    name_folded = TextField(unique=True)
    channel = TextField()
    settings = TextField()
    created_at = IntegerField()
    high_water_mark = IntegerField(null=True)
    last_good_import = IntegerField(null=True)
    last_error_kind = TextField()
    last_error = TextField()
    connected = BooleanField(default=True)
    preferences = TextField(default="{}")
    requirements = TextField(default='["ship_to"]')
    paused_until = IntegerField(null=True)
    deleting = BooleanField(default=False)
    retry_at = IntegerField(null=True)
    troubles = IntegerField(default=0)
    backfill = TextField(default="null")
    poisoned = TextField(default="[]")
    silence_seen = IntegerField(null=True)
    marks_owed = BooleanField(default=False)

    class Meta:
        table_name = "store"


class StatusMaps(Model):
    """What a store's status words mean."""

    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    word = TextField()
    status = TextField()

    class Meta:
        table_name = "status_map"
        primary_key = CompositeKey("store", "word")


class ChannelStatuses(Model):
    """The statuses that a store's shop itself lists, with the names it has for them."""

    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    word = TextField()
    label = TextField()

    class Meta:
        table_name = "channel_status"
        primary_key = CompositeKey("store", "word")


class Orders(Model):
    """Channel facts of orders, and what is derived from them and from desk facts.

    Derived: mapped, status, attention (NULL when there is none), country (of the ship-to that
    counts), left_out and ship_by (by the store's preferences), shipped_here (a `ShippedHere`; NULL
    where an older version left it and nobody asked since). Made for the grid: number_sort,
    buyer_shown, buyer_sort, shipping_method_sort, total_sort, item_summary, item_count.
    """

    id = AutoField()
    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    remote_id = TextField()
    remote_id_given = BooleanField()
    number = TextField()
    number_sort = TextField()
    source_status = TextField()
    mapped = TextField()
    status = TextField()
    attention = TextField(null=True)
    ordered_at = IntegerField()
    modified_at = IntegerField()
    paid_at = IntegerField(null=True)
    currency = TextField()
    total = IntegerField()
    total_sort = IntegerField()
    tax = IntegerField()
    shipping = IntegerField()
    discount = IntegerField()
    buyer_name = TextField()
    buyer_email = TextField()
    buyer_phone = TextField()
    buyer_code = TextField()
    buyer_shown = TextField()
    buyer_sort = TextField()
    bill_to = TextField()
    ship_to = TextField()
    country = TextField()
    shipping_method = TextField()
    shipping_method_sort = TextField()
    payment_method = TextField()
    gift = BooleanField()
    gift_message = TextField()
    buyer_notes = TextField()
    internal_notes = TextField()
    custom_fields = TextField()
    pickup_point = TextField()
    source = TextField()
    requested_warehouse = TextField()
    item_summary = TextField()
    item_count = TextField()
    payload_hash = TextField()
    coupon = TextField()
    weight = TextField(null=True)
    weight_unit = TextField()
    implied_status = TextField()
    left_out = BooleanField(default=False)
    first_mapped = TextField(default="")
    first_word = TextField(default="")
    ship_by = IntegerField(null=True)
    shipped_here = IntegerField(null=True, default=0)

    class Meta:
        table_name = "orders"


class OrderLines(Model):
    """Lines of orders, position from 1; vanished ones were dropped by the channel after something was shipped."""

    id = AutoField()
    order = ForeignKeyField(Orders, column_name="order_id", lazy_load=False)
    position = IntegerField()
    line_id = TextField()
    sku = TextField()
    name = TextField()
    quantity = TextField()
    unit_price = TextField()
    weight = TextField(null=True)
    weight_unit = TextField()
    image_url = TextField()
    location = TextField()
    upc = TextField()
    kind = TextField()
    options = TextField()
    vanished = BooleanField()

    class Meta:
        table_name = "order_line"


class DeskFacts(Model):
    """What people at the desk decided about an order; an import never writes here.

    ship_to_before: the channel's own address when ship_to was set. drift_accepted: the difference from the
    shop (kind and the shop's word) that a person called all right. work_kind, work_at: how and when the work on
    it began ("" and NULL before); work_ship_to: the channel's own address then. stop_seen: what changed at the
    shop since then and a person has seen.
    """

    order = ForeignKeyField(Orders, column_name="order_id", primary_key=True, lazy_load=False)
    held = BooleanField(default=False)
    hold_until = IntegerField(null=True)
    ship_to = TextField(null=True)
    ship_to_before = TextField(null=True)
    drift_accepted = TextField(default="")
    note = TextField(default="")
    assigned_to = TextField(default="")
    work_kind = TextField(default="")
    work_at = IntegerField(null=True)
    work_ship_to = TextField(null=True)
    stop_seen = TextField(default="")

    class Meta:
        table_name = "desk_fact"


class RawPayloads(Model):
    """The raw text that an order was last read from, compressed."""

    order = ForeignKeyField(Orders, column_name="order_id", primary_key=True, lazy_load=False)
    raw_text = BlobField(column_name="raw")
    received_at = IntegerField()

    class Meta:
        table_name = "raw_payload"


class ImportRuns(Model):
    """Imports with their counts; warnings is a JSON list of messages, new_words one of words that are new then."""

    id = AutoField()
    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    window_start = IntegerField()
    window_end = IntegerField()
    started_at = IntegerField()
    finished_at = IntegerField(null=True)
    pages = IntegerField(default=0)
    seen = IntegerField(default=0)
    new = IntegerField(default=0)
    changed = IntegerField(default=0)
    unchanged = IntegerField(default=0)
    rejected = IntegerField(default=0)
    warnings = TextField(default="[]")
    complete = BooleanField(default=False)
    error_kind = TextField(default="")
    error = TextField(default="")
    left_out = IntegerField(default=0)
    new_words = TextField(default="[]")
    asked_by = TextField(default="")
    sought = TextField(default="")
    resumed = BooleanField(default=False)
    slice = IntegerField(default=0)
    slices = IntegerField(default=0)

    class Meta:
        table_name = "import_run"


class RejectedOrders(Model):
    """Orders that couldn't be read; identity is the number, or a digest of the raw text where none was found."""

    id = AutoField()
    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    run = ForeignKeyField(ImportRuns, column_name="run_id", lazy_load=False)
    identity = TextField()
    number = TextField()
    reason = TextField()
    raw_text = BlobField(column_name="raw")
    at = IntegerField()

    class Meta:
        table_name = "rejected_order"


class Shipments(Model):
    """Recorded parcels; cost is in minor units of the order's currency, ship_date ISO 8601.

    notice_waits: the shop is to be told once the whole order is shipped; buyer_mail: it mails the buyer then.
    tracking_key: what tracking numbers are compared by. combined: the same text for shipments of several orders
    in one parcel. shop_outdated: a message (JSON) that says what the shop was told and isn't true any more.
    """

    id = AutoField()
    uid = TextField(unique=True)
    order = ForeignKeyField(Orders, column_name="order_id", lazy_load=False)
    carrier = TextField()
    service = TextField()
    tracking_number = TextField()
    ship_date = TextField()
    note_to_buyer = TextField()
    cost = IntegerField(null=True)
    created_at = IntegerField()
    operator = TextField()
    notice_waits = BooleanField(default=False)
    buyer_mail = BooleanField(default=False)
    tracking_key = TextField(default="")
    voided_at = IntegerField(null=True)
    void_reason = TextField(default="")
    combined = TextField(default="")
    shop_outdated = TextField(null=True)

    class Meta:
        table_name = "shipment"


class ShipmentLines(Model):
    """What is in a parcel."""

    shipment = ForeignKeyField(Shipments, column_name="shipment_id", lazy_load=False)
    line = ForeignKeyField(OrderLines, column_name="order_line_id", lazy_load=False)
    quantity = TextField()

    class Meta:
        table_name = "shipment_line"
        primary_key = CompositeKey("shipment", "line")


class Notices(Model):
    """The outbox. payload is frozen JSON.

    word_before, implied_before and mapped_before are the channel's status when the notice was made:
    seeing another one later is evidence that it arrived. looks: how often its order was looked at in the shop
    since the last attempt; next_look_at: when it will be again, NULL for never.
    """

    id = AutoField()
    uid = TextField(unique=True)
    shipment = ForeignKeyField(Shipments, column_name="shipment_id", lazy_load=False)
    order = ForeignKeyField(Orders, column_name="order_id", lazy_load=False)
    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    revision = IntegerField()
    state = TextField()
    attempts = IntegerField(default=0)
    not_before = IntegerField()
    asked_by_shop = BooleanField(default=False)
    payload = TextField()
    whole_order = BooleanField()
    word_before = TextField()
    implied_before = TextField(default="")
    mapped_before = TextField()
    created_at = IntegerField()
    attempt_ended_at = IntegerField(null=True)
    sent_at = IntegerField(null=True)
    last_error = TextField(null=True)
    lease_owner = TextField(null=True)
    lease_expires = IntegerField(null=True)
    steps_done = IntegerField(default=0)
    correction = BooleanField(default=False)
    looks = IntegerField(default=0)
    next_look_at = IntegerField(null=True)

    class Meta:
        table_name = "notice"


class EvidenceRows(Model):
    """Exchanges on the wire, masked and compressed; size in bytes as compressed."""

    id = AutoField()
    notice = ForeignKeyField(Notices, column_name="notice_id", lazy_load=False)
    at = IntegerField()
    exchange = BlobField()
    purpose = TextField(default="notice")
    attempt = IntegerField(default=0)
    size = IntegerField(default=0)

    class Meta:
        table_name = "evidence"


class TimelineRows(Model):
    """What happened to orders: a sentence with gaps, and what stands in them as JSON."""

    id = AutoField()
    order = ForeignKeyField(Orders, column_name="order_id", lazy_load=False)
    at = IntegerField()
    template = TextField()
    gaps = TextField()
    who = TextField()
    evidence = ForeignKeyField(EvidenceRows, column_name="evidence_id", null=True, lazy_load=False)

    class Meta:
        table_name = "timeline"


class ShopLooks(Model):
    """When the channel last showed an order of which a parcel was recorded here."""

    order = ForeignKeyField(Orders, column_name="order_id", primary_key=True, lazy_load=False)
    at = IntegerField()

    class Meta:
        table_name = "shop_look"


class SearchRows(Model):
    """Folded text that orders are found by."""

    order = ForeignKeyField(Orders, column_name="order_id", primary_key=True, lazy_load=False)
    text = TextField()

    class Meta:
        table_name = "search"
