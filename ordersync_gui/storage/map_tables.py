"""The tables of a store's maps, the words that its shop uses and the changes of the maps, as peewee models."""

# ruff: noqa: D106 - Meta is how peewee is told a table's name
from __future__ import annotations

from peewee import AutoField, CompositeKey, ForeignKeyField, IntegerField, Model, TextField

from ordersync_gui.storage.tables import Notices, Stores


class MethodMaps(Model):
    """What orders with a shipping method are shipped with; method_key is what is compared."""

    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    method_key = TextField()
    method = TextField()
    carrier = TextField()
    service = TextField()

    class Meta:
        table_name = "method_map"
        primary_key = CompositeKey("store", "method_key")


class CarrierMaps(Model):
    """What the shop calls our carriers and services; a service of "" stands for all, an empty word for ours."""

    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    carrier_key = TextField()
    service_key = TextField()
    carrier = TextField()
    service = TextField()
    carrier_word = TextField()
    service_word = TextField()

    class Meta:
        table_name = "carrier_map"
        primary_key = CompositeKey("store", "carrier_key", "service_key")


class FieldMaps(Model):
    """Which of the channel's fields stands in custom field 1 to 3."""

    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    place = IntegerField()
    field = TextField()

    class Meta:
        table_name = "field_map"
        primary_key = CompositeKey("store", "place")


class ChannelWords(Model):
    """Every status word and shipping method that a store's orders ever came with.

    orders: how many came with it, counted again when one comes back to it. first_seen, last_seen: the first and
    the last time that an order came with it, in milliseconds.
    """

    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    kind = TextField()
    word = TextField()
    first_seen = IntegerField()
    last_seen = IntegerField()
    orders = IntegerField()

    class Meta:
        table_name = "channel_word"
        primary_key = CompositeKey("store", "kind", "word")


class MapChanges(Model):
    """Changes of a store's maps; orders: how many got another status."""

    id = AutoField()
    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    at = IntegerField()
    who = TextField()
    source = TextField()
    orders = IntegerField(default=0)
    undone_at = IntegerField(null=True)

    class Meta:
        table_name = "map_change"


class MapChangeRows(Model):
    """What stood in a row of a map before and after a change, as JSON; key tells which row."""

    change = ForeignKeyField(MapChanges, column_name="change_id", lazy_load=False)
    kind = TextField()
    key = TextField()
    before = TextField()
    after = TextField()

    class Meta:
        table_name = "map_change_row"
        primary_key = CompositeKey("change", "kind", "key")


class MapChangeNotices(Model):
    """What a change did to a notice: confirmed it, with the state before as JSON, or made it ("")."""

    change = ForeignKeyField(MapChanges, column_name="change_id", lazy_load=False)
    notice = ForeignKeyField(Notices, column_name="notice_id", lazy_load=False)
    before = TextField()

    class Meta:
        table_name = "map_change_notice"
        primary_key = CompositeKey("change", "notice")
