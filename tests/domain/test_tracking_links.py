"""Links to carriers' own pages."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.tracking.links import tracking_link


@pytest.mark.parametrize(
    ("carrier", "number", "link"),
    [
        ("UPS Ground", "1Z999AA10123456784", "https://www.ups.com/track?tracknum=1Z999AA10123456784"),
        ("FedEx", "1234", "https://www.fedex.com/fedextrack/?trknbr=1234"),
        ("USPS", "94", "https://tools.usps.com/go/TrackConfirmAction?tLabels=94"),
        ("Colissimo", "8N1", "https://www.laposte.fr/outils/suivre-vos-envois?code=8N1"),
        ("bpost", "32", "https://track.bpost.cloud/btr/web/#/search?itemCode=32"),
        (
            "Hermes",
            "H" + "1" * 19,
            "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#H" + "1" * 19,
        ),
        ("Evri", "T00AAA0000000001", "https://www.evri.com/track/parcel/T00AAA0000000001"),
    ],
)
def test_known_carriers_have_a_page(carrier: str, number: str, link: str) -> None:
    assert tracking_link(carrier, number) == link


def test_a_number_is_quoted_whatever_it_holds() -> None:
    link = tracking_link("DHL", '1"><script>&x=y\r\nBcc: a')
    assert link.startswith("https://www.dhl.com/")
    assert not set('<>"\r\n ') & set(link)
    assert link.endswith("tracking-id=1%22%3E%3Cscript%3E%26x%3Dy%20Bcc%3A%20a")


@pytest.mark.parametrize(("carrier", "number"), [("Bob's Vans", "1"), ("", "1"), ("UPS", ""), ("UPS", "  ")])
def test_nothing_is_made_up(carrier: str, number: str) -> None:
    assert tracking_link(carrier, number) == ""


@pytest.mark.parametrize("carrier", "DPD GLS PostNL Correos SEUR Purolator Yodel TNT".split())  # noqa: SIM905 - a list
def test_every_link_is_https_with_the_number_at_its_end(carrier: str) -> None:
    link = tracking_link(carrier, "ABC123")
    assert link.startswith("https://")
    assert link.endswith("ABC123")
