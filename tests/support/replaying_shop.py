"""A loopback server that answers with recorded pages, as the shop did."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

CAPTURES = Path(__file__).parent.parent / "fixtures" / "woocommerce"
KEY = "canary-woo-key-5f0c2a77"


class ReplayingShop:
    """Serves recorded WooCommerce answers: `serve(pages)` names the capture for each page from 1 on."""

    def __init__(self) -> None:
        self._pages: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        """The endpoint, which has a query of its own as WooCommerce's has."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/?wc-api=wc_shipstation"

    def serve(self, *captures: str) -> None:
        """Answer page N with the Nth capture, and with an empty page beyond."""
        self._pages = list(captures)

    def answer(self, query: dict[str, list[str]]) -> tuple[int, bytes, str]:
        """Status, body and content type for a request's query."""
        if query.get("auth_key") != [KEY]:
            return 400, (CAPTURES / "auth_wrong.body").read_bytes(), "application/json; charset=UTF-8"
        page = int(query["page"][0])
        name = self._pages[page - 1] if page <= len(self._pages) else "export_empty"
        kind = "text/html" if name == "dirty_maintenance" else "text/xml"
        return 200, (CAPTURES / f"{name}.body").read_bytes(), f"{kind};charset=UTF-8"

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        shop = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, body, kind = shop.answer(parse_qs(urlsplit(self.path).query))
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_arguments: object) -> None:
                """Print nothing."""

        return Handler

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
