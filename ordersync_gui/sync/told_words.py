"""Puts the shop's words for carrier and service into a notice that is about to be sent or shown."""

from __future__ import annotations

from dataclasses import replace

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.carrier_rows import told_words
from ordersync_gui.storage.database import Database


def in_shops_words(db: Database, store_id: int, notice: ShipmentNotice) -> ShipmentNotice:
    """The notice with what the store's carrier map says at this moment; blocking, one index look-up.

    The frozen notice stays in our terms, so a map that was mended counts for all that still waits, and parcels
    are compared by what was recorded here.
    """
    told = told_words(db, store_id, CarrierService(notice.carrier, notice.service))
    return replace(notice, carrier=told.carrier, service=told.service)


def words_put_in(spec: ChannelSpec, ours: ShipmentNotice, told: ShipmentNotice) -> Message | None:
    """A sentence on the words that the shop is told instead of ours; None where all it is told is ours.

    told: `ours` as `in_shops_words` gives it. What the channel isn't told at all isn't mentioned.
    """
    takes = spec.corrections if ours.correction else spec.notice_fields
    carrier = NoticeField.CARRIER in takes and told.carrier != ours.carrier
    service = NoticeField.SERVICE in takes and told.service != ours.service
    if carrier and service:
        return say(
            '{carrier} is told as "{word}" and the service as "{service_word}" by the carrier map.',
            carrier=ours.carrier,
            word=told.carrier,
            service_word=told.service,
        )
    if carrier:
        return say('{carrier} is told as "{word}" by the carrier map.', carrier=ours.carrier, word=told.carrier)
    if service:
        return say('The service is told as "{word}" by the carrier map.', word=told.service)
    return None
