"""The tables that tie what the desk does to orders, as peewee models bound to no database."""

# ruff: noqa: D106 - Meta is how peewee is told a table's name
from __future__ import annotations

from peewee import CompositeKey, ForeignKeyField, Model, TextField

from ordersync_gui.storage.desk_tables import DeskActs, Tags
from ordersync_gui.storage.tables import Orders


class OrderTags(Model):
    """Which orders have which tags."""

    order = ForeignKeyField(Orders, column_name="order_id", lazy_load=False)
    tag = ForeignKeyField(Tags, column_name="tag_id", lazy_load=False)

    class Meta:
        table_name = "order_tag"
        primary_key = CompositeKey("order", "tag")


class DeskActOrders(Model):
    """What a desk act changed of each order: desk facts by name before and after it, as JSON."""

    act = ForeignKeyField(DeskActs, column_name="act_id", lazy_load=False)
    order = ForeignKeyField(Orders, column_name="order_id", lazy_load=False)
    before = TextField()
    after = TextField()

    class Meta:
        table_name = "desk_act_order"
        primary_key = CompositeKey("act", "order")
