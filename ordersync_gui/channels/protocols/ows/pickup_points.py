"""Where the buyer collects the parcel, from the shipping processor's code and parameters."""

from __future__ import annotations

from ordersync_gui.channels.protocols.custom_store.reading import Node
from ordersync_gui.domain.order import PickupPoint

# OWS guide, L1 and L2.
NETWORKS = {
    "5": "Store pick-up",
    "10": "Colissimo",
    "11": "Colissimo Flexibility",
    "12": "Colissimo Flexibility Home",
    "20": "Mondial Relay",
    "30": "Colis Privé",
    "40": "TNT enterprise",
    "41": "TNT private",
    "42": "TNT drop-off point",
    "50": "DPD relay",
    "51": "DPD private",
    "52": "DPD office",
    "53": "DPD world",
    "54": "ShippyPro",
    "100": "Boxtal",
}
COLISSIMO_SERVICES = {
    "BPR": "post office or relay (BPR)",
    "A2P": "pick-up shop (A2P)",
    "CIT": "Cityssimo locker (CIT)",
    "ACP": "ColiPoste agency (ACP)",
    "CDI": "distribution centre (CDI)",
}
_COLISSIMO = ("10", "11")
_TO_THE_DOOR = ("DOM", "RDV")  # Colissimo: delivered at home, or by appointment
_ALWAYS_COLLECTED = ("5", "20", "42", "50")
_NONE = ("", "0", "-1")


def read_pickup_point(order: Node) -> PickupPoint | None:
    """The pick-up point; None where the parcel is delivered to the door.

    Most networks do both. One of them means collection where it does nothing else, where
    Colissimo's first parameter says so, or where the second one, the point's id, is given.
    """
    code = order.text("ShippingProcessorCode")
    service, point_id = order.text("ShippingParam1"), order.text("ShippingParam2")
    colissimo = code in _COLISSIMO
    to_the_door = colissimo and service.upper() in _TO_THE_DOOR
    collected = code in _ALWAYS_COLLECTED or point_id or (colissimo and service)
    if code in _NONE or to_the_door or not collected:
        return None
    words = COLISSIMO_SERVICES.get(service.upper(), service) if colissimo else service
    return PickupPoint(network=NETWORKS.get(code, f"#{code}"), code=code, service=words, point_id=point_id)
