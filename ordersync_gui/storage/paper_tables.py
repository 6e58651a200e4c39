"""The tables of papers and mails as peewee models, bound to no database."""

# ruff: noqa: D106 - Meta is how peewee is told a table's name
from __future__ import annotations

from peewee import AutoField, BlobField, CompositeKey, ForeignKeyField, IntegerField, Model, TextField

from ordersync_gui.storage.tables import Orders, Shipments, Stores


class Templates(Model):
    """A store's own copy of a template; kind is a `DocumentKind`."""

    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    kind = TextField()
    text = TextField()
    changed_at = IntegerField()

    class Meta:
        table_name = "template"
        primary_key = CompositeKey("store", "kind")


class Logos(Model):
    """A store's logo: a PNG file, width and height in its pixels."""

    store = ForeignKeyField(Stores, column_name="store_id", primary_key=True, lazy_load=False)
    data = BlobField()
    width = IntegerField()
    height = IntegerField()

    class Meta:
        table_name = "logo"


class Mails(Model):
    """Mails to buyers, one per parcel; envelope is JSON of what was frozen to be sent, "" before that.

    error is a message as JSON, "" for none; recipient and subject are those of the envelope. earliest: the first
    not_before, which no hurry undercuts.
    """

    id = AutoField()
    uid = TextField(unique=True)
    store = ForeignKeyField(Stores, column_name="store_id", lazy_load=False)
    order = ForeignKeyField(Orders, column_name="order_id", lazy_load=False)
    shipment = ForeignKeyField(Shipments, column_name="shipment_id", unique=True, lazy_load=False)
    state = TextField()
    attempts = IntegerField(default=0)
    not_before = IntegerField()
    earliest = IntegerField(default=0)
    lease_owner = TextField(default="")
    lease_expires = IntegerField(default=0)
    recipient = TextField(default="")
    subject = TextField(default="")
    envelope = TextField(default="")
    error = TextField(default="")
    created_at = IntegerField()
    attempt_ended_at = IntegerField(null=True)
    sent_at = IntegerField(null=True)

    class Meta:
        table_name = "mail"


class MailSteps(Model):
    """What a mail server answered at each step of an attempt."""

    id = AutoField()
    mail = ForeignKeyField(Mails, column_name="mail_id", lazy_load=False)
    at = IntegerField()
    attempt = IntegerField()
    name = TextField()
    reply = TextField()

    class Meta:
        table_name = "mail_step"


class MailSuppressions(Model):
    """Orders whose buyers get no mail because a person said so."""

    order = ForeignKeyField(Orders, column_name="order_id", primary_key=True, lazy_load=False)
    who = TextField()
    at = IntegerField()

    class Meta:
        table_name = "mail_suppression"
