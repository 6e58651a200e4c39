"""The tables that belong to the desk itself and to no store or order, as peewee models bound to no database."""

# ruff: noqa: D106 - Meta is how peewee is told a table's name
from __future__ import annotations

from peewee import AutoField, CompositeKey, IntegerField, Model, TextField


class DeskSettings(Model):
    """What is set for the whole desk; value is JSON."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "desk_setting"


class Tags(Model):
    """The desk's tags; name_folded keeps them apart."""

    id = AutoField()
    name = TextField()
    name_folded = TextField(unique=True)

    class Meta:
        table_name = "tag"


class DeskActs(Model):
    """What somebody did to orders at the desk, to be undone: kind says what, orders to how many."""

    id = AutoField()
    at = IntegerField()
    who = TextField()
    kind = TextField()
    orders = IntegerField()
    undone_at = IntegerField(null=True)

    class Meta:
        table_name = "desk_act"


class SavedViews(Model):
    """The views that people made; definition is JSON."""

    id = AutoField()
    name = TextField()
    name_folded = TextField(unique=True)
    position = IntegerField()
    definition = TextField()

    class Meta:
        table_name = "saved_view"


class GridLayouts(Model):
    """Which columns a view shows, and how; layout is JSON."""

    view = TextField(primary_key=True)
    layout = TextField()

    class Meta:
        table_name = "grid_layout"


class OrderCounts(Model):
    """How many orders each store has with each facet; the database itself keeps them right."""

    store = IntegerField(column_name="store_id")
    facet = IntegerField()
    orders = IntegerField()

    class Meta:
        table_name = "order_count"
        primary_key = CompositeKey("store", "facet")


class HighestIds(Model):
    """The highest id that a kind of row had when some of them were deleted."""

    kind = TextField(primary_key=True)
    id = IntegerField()

    class Meta:
        table_name = "highest_id"


class Leases(Model):
    """Who works on what, such as the import of one store, and until when."""

    key = TextField(primary_key=True)
    owner = TextField()
    expires = IntegerField()

    class Meta:
        table_name = "lease"
