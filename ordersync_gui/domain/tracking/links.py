"""Where people can follow a parcel: the carrier's own page, for carriers that we know."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.tracking.carriers import family_of

# The carriers' public pages; {number} stands for the tracking number.
_PAGES: Mapping[str, str] = {
    "ups": "https://www.ups.com/track?tracknum={number}",
    "fedex": "https://www.fedex.com/fedextrack/?trknbr={number}",
    "usps": "https://tools.usps.com/go/TrackConfirmAction?tLabels={number}",
    "dhl": "https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}",
    "laposte": "https://www.laposte.fr/outils/suivre-vos-envois?code={number}",
    "royalmail": "https://www.royalmail.com/track-your-item#/tracking-results/{number}",
    "hermes": "https://www.evri.com/track/parcel/{number}",
    "dpd": "https://tracking.dpd.de/status/en_US/parcel/{number}",
    "gls": "https://gls-group.com/track/{number}",
    "tnt": "https://www.tnt.com/express/en_gc/site/shipping-tools/tracking.html?searchType=con&cons={number}",
    "mondialrelay": "https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition={number}",
    "colisprive": "https://www.colisprive.fr/moncolis/pages/detailColis.aspx?numColis={number}",
    "correos": "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}",
    "correosexpress": "https://s.correosexpress.com/c?n={number}",
    "seur": "https://www.seur.com/livetracking/?segOnlineIdentificador={number}",
    "posteitaliane": "https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}",
    "postnl": "https://postnl.nl/tracktrace/?B={number}",
    "bpost": "https://track.bpost.cloud/btr/web/#/search?itemCode={number}",
    "canadapost": "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}",
    "australiapost": "https://auspost.com.au/mypost/track/details/{number}",
    "swisspost": "https://service.post.ch/ekp-web/ui/entry/search/{number}",
    "purolator": "https://www.purolator.com/en/shipping/tracker?pin={number}",
    "ontrac": "https://www.ontrac.com/tracking/?number={number}",
    "yodel": "https://www.yodel.co.uk/tracking/{number}",
}
_HERMES_GERMANY = "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#{number}"


def tracking_link(carrier: str, number: str) -> str:
    """The carrier's page about this parcel; "" where the carrier isn't known or there is no number."""
    number = clean(number)
    page = _HERMES_GERMANY if _is_german_hermes(carrier, number) else _PAGES.get(family_of(carrier), "")
    return page.replace("{number}", quote(number, safe="")) if page and number else ""


def _is_german_hermes(carrier: str, number: str) -> bool:
    """Hermes Germany writes 14 or 20 digits or H and 19 digits; Evri, once Hermes, 16 letters and digits."""
    plain = "".join(number.split())
    return family_of(carrier) == "hermes" and "evri" not in carrier.casefold() and len(plain) in {14, 20}
