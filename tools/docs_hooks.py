"""What MkDocs does for this site beyond its own: pages from the root, and nothing from other
servers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
# Files at the root that are pages of the site as well.
PAGES = {
    "CHANGELOG.md": "changelog.md",
    "CODE_OF_CONDUCT.md": "code-of-conduct.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
_LINK = re.compile(r"(!?\[[^\]]*\]\()([^)#\s]+)(#[^)\s]*)?\)")
_FETCHED = re.compile(r"<(?:script|img|iframe|source)\b[^>]*\bsrc=\"?(?:https?:)?//[^\"\s>]*")
_LINKED = re.compile(r"<link\b[^>]*>")
_LOADS = re.compile(r"\brel=\"?(?:stylesheet|preload|preconnect|icon|modulepreload)\b")
_ELSEWHERE = re.compile(r"\bhref=\"?(?:https?:)?//")
_STYLE_FETCHES = re.compile(r"(?:@import\s+|url\()[\"']?(?:https?:)?//[^)\"'\s]+")


def site_address(address: str, base: str, repository: str) -> str:
    """Where a link leads on the site. base: the folder of the page that holds it, seen from the
    repository's root."""
    if "://" in address or address.startswith(("mailto:", "#")):
        return address
    target = (ROOT / base / address).resolve()
    try:
        name = target.relative_to(ROOT).as_posix()
    except ValueError:
        return address
    up = "../" * (len(Path(base).parts) - 1) if base.startswith("docs") else ""
    if name in PAGES:
        return up + PAGES[name]
    if name.startswith("docs/"):
        return address if base.startswith("docs") else name[len("docs/") :]
    return f"{repository}/blob/main/{name}" if target.exists() else address


def rewritten(markdown: str, base: str, repository: str) -> str:
    """The text of a page with its links as the site has them."""

    def replace(found: re.Match[str]) -> str:
        return f"{found[1]}{site_address(found[2], base, repository)}{found[3] or ''})"

    return _LINK.sub(replace, markdown)


def foreign(html: str) -> list[str]:
    """What a page would fetch from another server."""
    found = _FETCHED.findall(html)
    return found + [
        link for link in _LINKED.findall(html) if _LOADS.search(link) and _ELSEWHERE.search(link)
    ]


# ---- Called by MkDocs ----------------------------------------------------------------------------


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that lie at the root."""
    from mkdocs.structure.files import File

    for name, page in PAGES.items():
        text = (ROOT / name).read_text(encoding="utf-8")
        files.append(
            File.generated(config, page, content=rewritten(text, "", config["extra"]["repository"]))
        )
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, **_: Any) -> str:
    """Links out of docs/ become links to pages of the site, or to the repository."""
    if page.file.src_uri in PAGES.values():
        return markdown
    folder = Path("docs", page.file.src_uri).parent.as_posix()
    return rewritten(markdown, folder, config["extra"]["repository"])


def on_post_build(config: Any, **_: Any) -> None:
    """Refuse a site that would fetch anything from another server."""
    from mkdocs.exceptions import PluginError

    site = Path(config["site_dir"])
    for path in sorted(site.rglob("*")):
        if path.suffix in (".html", ".css"):
            text = path.read_text(encoding="utf-8")
            found = foreign(text) if path.suffix == ".html" else _STYLE_FETCHES.findall(text)
            if found:
                raise PluginError(
                    f"{path.relative_to(site)} fetches {found[0]} from another server."
                )
