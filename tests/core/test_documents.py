import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.documents import LONGEST_NAME, DocumentKind, clean_name, kinds_asked_for


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("your CV", DocumentKind.RESUME), ("a detailed résumé", DocumentKind.RESUME), ("Ihren Lebenslauf", DocumentKind.RESUME),
        ("two references", DocumentKind.REFERENCES), ("vos références", DocumentKind.REFERENCES),
        ("Ihre Arbeitszeugnisse", DocumentKind.REFERENCES), ("school records", DocumentKind.TRANSCRIPT),
        ("vos relevés de notes", DocumentKind.TRANSCRIPT), ("su título universitario", DocumentKind.TRANSCRIPT),
        ("some work samples", DocumentKind.PORTFOLIO),
    ],
)  # fmt: skip
def test_what_they_ask_for_is_known_in_four_languages(words, kind):
    assert kinds_asked_for(words) == (kind,)


@pytest.mark.parametrize("words", ["your salary expectations", "a time to talk", "the receipt"])
def test_what_is_no_document_is_none(words):
    assert kinds_asked_for(words) == ()


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\docs\\cv.pdf", "cv.pdf"), (".bashrc.txt", "bashrc.txt"),
        ("cv\u202efdp.exe", "cvfdp.exe"), ("a\r\nBcc: x.pdf", "aBcc- x.pdf"), ("", "document"), ("....", "document"),
        (".pdf", "pdf"), ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)  # fmt: skip
def test_a_name_is_cleaned(said, kept):
    assert clean_name(said) == kept


@given(st.text())
def test_a_cleaned_name_is_safe_and_stays_as_it_is(name):
    kept = clean_name(name)
    assert 0 < len(kept) <= LONGEST_NAME
    assert kept.isprintable()
    assert not set(kept) & set('<>:"|?*\\/')
    assert not kept.startswith(".")
