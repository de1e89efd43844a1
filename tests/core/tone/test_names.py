"""Who is greeted: nicknames, titles, accents, groups; and what is a slip."""

import pytest

from afterword.core.tone import Fault, Kind, ToneContext, check


def is_wrong(greeting: str, recipient: str, *others: str) -> bool:
    text = f"{greeting}\n\nI withdraw my application. Thank you for your time.\n\nAda"
    context = ToneContext(kind=Kind.WITHDRAWAL, recipient=recipient, others=others, seeker="Ada Okafor")
    return Fault.WRONG_NAME in {remark.fault for remark in check(text, context)}


@pytest.mark.parametrize(
    ("greeting", "recipient"),
    [
        ("Dear Dana,", "Dana Ruiz"),
        ("Dear Ms. Ruiz,", "Dana Ruiz"),
        ("Dear Dr Ruiz:", "Dana Ruiz"),
        ("Hello Professor Ruiz,", "Prof. Dana Ruiz"),
        ("hi dana,", "Dana Ruiz"),
        ("Hi Bob!", "Robert Tanaka"),
        ("Dear Robert,", "Bob Tanaka"),
        ("Dear Jose,", "José Núñez"),
        ("Sehr geehrte Frau Mueller,", "Petra Müller"),
        ("Dear team,", "Dana Ruiz"),
        ("Dear Hiring Manager,", "Dana Ruiz"),
        ("To whom it may concern,", "Dana Ruiz"),
        ("Dear Sir or Madam,", "Dana Ruiz"),
        ("Dear Dana and Eli,", "Dana Ruiz"),
        ("Dear D. Ruiz,", "Dana Ruiz"),
        ("Dear Anne,", "Anne-Marie Leclerc"),
        ("Good morning Dana -", "Dana Ruiz"),
        ("Dear Wei,", "Li Wei"),
    ],
)
def test_the_reader_is_greeted(greeting, recipient):
    assert not is_wrong(greeting, recipient)


@pytest.mark.parametrize(
    ("greeting", "recipient"),
    [
        ("Dear Dona,", "Dana Ruiz"),
        ("Dear Ms Reyes,", "Dana Ruiz"),
        ("Dear Dana Reyes,", "Dana Ruiz"),
        ("Hi Laura!", "Dana Ruiz"),
        ("Dear Joan,", "Joanne Pike"),
        ("Dear Roberta,", "Robert Tanaka"),
        ("Dear Mr. Ruiz,", "Ms Dana Ruiz"),
        ("Dear Dan,", "Dana Ruiz"),
        ("Sehr geehrter Herr Keller,", "Frau Sabine Keller"),
    ],
)
def test_somebody_else_is_greeted(greeting, recipient):
    assert is_wrong(greeting, recipient)


def test_the_colleague_of_the_panel_is_somebody_else():
    assert is_wrong("Dear Eli,", "Dana Ruiz", "Eli Moss")
