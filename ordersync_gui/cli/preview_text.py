"""What would be sent to a shop, for people and as JSON; secrets stand in it masked."""

from __future__ import annotations

from typing import Any

from ordersync_gui.sync.dry_run import NoticePreview, PreviewStep


def preview_text(preview: NoticePreview) -> str:
    """The requests one after another, then what the channel keeps and drops."""
    parts = [_step_text(step) for step in preview.steps]
    facts = [
        f"The channel keeps: {', '.join(preview.kept) or '-'}.",
        f"It drops: {', '.join(preview.dropped)}." if preview.dropped else "",
        *(str(remark) for remark in preview.remarks),
        "Nothing was recorded and nothing was sent.",
    ]
    return "\n\n".join([*parts, "\n".join(fact for fact in facts if fact)])


def _step_text(step: PreviewStep) -> str:
    headers = "".join(f"{name}: {value}\n" for name, value in step.headers.items())
    return f"{step.name}\n{step.method} {step.url}\n{headers}\n{step.body}".rstrip()


def preview_json(preview: NoticePreview) -> dict[str, Any]:
    """The same as values."""
    return {
        "steps": [
            {
                "name": str(step.name),
                "method": step.method,
                "url": step.url,
                "headers": dict(step.headers),
                "body": step.body,
            }
            for step in preview.steps
        ],
        "kept": list(preview.kept),
        "dropped": list(preview.dropped),
        "remarks": [str(remark) for remark in preview.remarks],
    }
