"""A page that says nothing for machines: its title, what it tells those who share it, its headings and its words."""

from dataclasses import replace
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from afterword.post.parsing.html import Shown
from afterword.post.posting import plain
from afterword.post.posting.signs import is_posting, is_role
from afterword.post.posting.titles import is_board, names_many, role_and_employer
from afterword.post.posting.value import HowRead, NotAPosting, Posting

LITTLE = 250
"""Characters: a page with less is a shell that scripts fill, or a door."""

DOORS = ("enable javascript", "just a moment", "access denied", "verify you are human", "sign in to", "are you a robot",
         "captcha", "log in to continue")  # fmt: skip
GONE = ("no longer available", "no longer accepting", "page not found", "position has been filled", "job has expired",
        "posting has expired", "nicht mehr verfügbar", "n'est plus disponible", "ya no está disponible")  # fmt: skip
HINTS = ("/job", "/career", "/karriere", "/stelle", "/vacanc", "/emploi", "/offre", "/oferta", "/empleo", "/position")
"""Parts of addresses under which postings stand."""


def meta(tree: LexborHTMLParser, *names: str) -> str:
    """What the page says about itself under the first of these names that it has."""
    for name in names:
        node = tree.css_first(f'meta[property="{name}" i],meta[name="{name}" i]')
        said = " ".join(((node.attributes.get("content") if node else "") or "").split())
        if said:
            return said[:300]
    return ""


def address_of(tree: LexborHTMLParser) -> str:
    """The address that the page gives itself."""
    node = tree.css_first('link[rel="canonical" i]')
    said = (node.attributes.get("href") if node else "") or meta(tree, "og:url")
    return said if said.startswith(("https://", "http://")) and len(said) <= 2000 else ""


def title_of(tree: LexborHTMLParser) -> str:
    """The page's own title."""
    node = tree.css_first("title")
    return " ".join((node.text() if node else "").split())[:300]


def filled_up(read: Posting, tree: LexborHTMLParser, *, link: str, longest: int) -> Posting:
    """What a page said for machines, with what only people were told."""
    titled = role_and_employer(title_of(tree), site=meta(tree, "og:site_name"))
    return replace(
        read,
        role=read.role or titled.role,
        employer=read.employer or titled.employer,
        link=read.link if read.link.startswith(("https://", "http://")) else link,
        description=read.description[:longest],
    )


def posting_of(tree: LexborHTMLParser, seen: Shown, *, link: str, longest: int) -> Posting:
    """The posting that a page shows. Raises NotAPosting."""
    site, title = meta(tree, "og:site_name"), meta(tree, "og:title", "twitter:title") or title_of(tree)
    heading = _heading(tree)
    headline = heading if is_role(heading) or not title else title
    _refuse(seen.text, headline=headline, title=title_of(tree) or title, link=link)
    titled = role_and_employer(title, site=site)
    of_text = _of_text(seen.text)
    role = heading if is_role(heading) else titled.role or heading or of_text.role
    employer = titled.employer or of_text.employer or ("" if is_board(site) else site)
    return replace(
        of_text if not titled.place or of_text.city else plain.with_place(of_text, titled.place),
        role=role_and_employer(role).role or role,
        employer="" if employer == role else employer,
        link=link,
        description=seen.text[:longest],
        how=HowRead.PAGE,
    )


def _heading(tree: LexborHTMLParser) -> str:
    found = [" ".join(node.text().split()) for node in tree.css("h1")[:5]]
    return next((one for one in found if is_role(one)), found[0] if found else "")[:200]


def _of_text(text: str) -> Posting:
    try:
        return plain.posting_of(text)
    except NotAPosting:
        return Posting()


def _refuse(text: str, *, headline: str, title: str, link: str) -> None:
    """Refuse what is no posting, and say what it seems to be instead."""
    beginning = text[:2000].casefold()
    is_found = is_posting(text, headline=headline) or (
        is_role(headline) and any(hint in urlsplit(link).path.casefold() for hint in HINTS) and len(text) > LITTLE
    )
    if any(word in beginning or word in title.casefold() for word in GONE) and len(text) < 20 * LITTLE:
        raise NotAPosting("The page says that this posting is gone. If you know it, type the employer and the role.")
    if names_many(title):
        raise NotAPosting("This page is a list of postings: open the one that you mean, and take that page.")
    if is_found:
        return
    if len(text) < LITTLE or any(word in beginning for word in DOORS):
        raise NotAPosting(
            "This page shows its text only to a browser, or to those who are signed in: open it there, copy what it"
            " says and paste it here."
        )
    raise NotAPosting(
        f"This page does not read like a posting{f': it is called “{title[:80]}”' if title else ''}. If it is one, copy"
        " what it says and paste it, or type the employer and the role."
    )
