"""Free words, in whatever grammar they were noted, as they stand in a letter."""

import pytest

from afterword.core.letters import phrases, promised


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("The move to Kafka.", "the move to Kafka"),
        ("how They run on-call", "how you run on-call"),
        ("They use Rust a lot!!", "you use Rust a lot"),
        ("their plans for 2027", "your plans for 2027"),
        ("customers and their needs", "customers and their needs"),
        ("We talked about the on-call rota", "the on-call rota"),
        ("I asked about mentoring", "mentoring"),
        ("my work on dbt; they want to adopt it", "my work on dbt; you want to adopt it"),
        ("- Migration to Kafka", "Migration to Kafka"),
        ("Dana's team", "your team"),
        ("Dana explained sharding", "you explained sharding"),
        ("AWS vs GCP", "AWS vs GCP"),
        ("hiring\r\nin  May…", "hiring in May"),
        ("n/a", ""),
        ("?", ""),
        ("", ""),
    ],
)
def test_a_point_is_said_to_the_reader(noted, said):
    assert phrases.point(noted, told_by="Dana") == said


@pytest.mark.parametrize("noted", ["salary", "the pay range", "notice period of 3 months", "x " * 30, "y" * 250])
def test_pay_and_long_tales_stay_out_of_letters(noted):
    assert not phrases.is_fit(phrases.point(noted))


@pytest.mark.parametrize(
    ("points", "said"),
    [
        (("Rust",), "Rust"),
        (("Rust", "Kafka"), "Rust and Kafka"),
        (("Rust, mostly", "Kafka"), "Rust, mostly; and Kafka"),
        (("Rust", "Kafka", "Go"), "Rust, Kafka and Go"),
        ((), ""),
    ],
)
def test_points_are_listed_as_one_says_them(points, said):
    assert phrases.listed(points) == said


@pytest.mark.parametrize(
    ("noted", "thing"),
    [
        ("references", "my references"),
        ("Transcript", "my transcript"),
        ("CV", "my CV"),
        ("send them my detailed resume", "my detailed resume"),
        ("your proof of address", "my proof of address"),
        ("link to the repo", "a link to the repo"),
        ("Kafka notes", "the Kafka notes"),
        ("Ben's number", "Ben's number"),
        ("contact details of my referees", "the contact details of my referees"),
        ("email Dana the deck", "the deck"),
        ("check with my manager", ""),
    ],
)
def test_a_thing_promised_gets_its_article(noted, thing):
    assert promised.as_thing(noted) == thing


@pytest.mark.parametrize(
    ("noted", "action"),
    [
        ("check with my manager", "check with my manager"),
        ("I will call back on Friday", "call back on Friday"),
        ("Let them know about Friday", "let you know about Friday"),
        ("fill in the form", "fill in the form"),
        ("references", ""),
        ("contact details", ""),
        ("send my transcript", ""),
    ],
)
def test_something_to_do_is_no_thing_to_send(noted, action):
    assert promised.as_action(noted) == action


@pytest.mark.parametrize(
    ("noted", "event"),
    [
        ("a call with the team lead", "the call with the team lead"),
        ("Call with the team lead next week", "the call with the team lead"),
        ("second round interview", "the second round interview"),
        ("on-site visit with their CTO", "the on-site visit with your CTO"),
        ("another talk with HR", "another talk with HR"),
        ("Take-home task by Thursday", "the take-home task"),
        ("they decide", ""),
        ("the team lead will call", ""),
        ("call next week with the team lead", ""),
        ("", ""),
    ],
)
def test_one_looks_forward_only_to_what_happens(noted, event):
    assert promised.as_event(noted) == event
