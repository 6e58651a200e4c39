"""The table of who packs which order, as a peewee model bound to no database."""

# ruff: noqa: D106 - Meta is how peewee is told a table's name
from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, Model, TextField

from ordersync_gui.storage.tables import Orders


class Claims(Model):
    """Who packs an order, since when, and until when that counts without a sign of life."""

    order = ForeignKeyField(Orders, column_name="order_id", primary_key=True, lazy_load=False)
    who = TextField()
    pc = TextField()
    owner = TextField()
    since = IntegerField()
    expires = IntegerField()

    class Meta:
        table_name = "claim"
