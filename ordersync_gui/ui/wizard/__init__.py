"""The wizard that connects a store: one file per page."""

from __future__ import annotations

from ordersync_gui.ui.wizard.connect_wizard import ConnectWizard

__all__ = ["ConnectWizard"]
