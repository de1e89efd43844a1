"""The habits: every number that the rules use, what it may be, why it is what it is, and who says so.

`CONSIDERATE`, `PROMPT` and `RESERVED` are the policies that a seeker can choose; `FIELDS` tells what each number is
for, so that the policy page, the guide and the documentation say the same.
"""

from dataclasses import dataclass, replace
from datetime import time

from afterword.core.hours import BusinessDays, Days, Hours, OfficeHours, Wait


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The chosen habits. Days are the employer's, hours are local there; `FIELDS` has a sentence for each."""

    name: str
    thank_you_opens: Wait
    thank_you_best_by: Wait
    thank_you_lapses: Wait
    grace: BusinessDays
    approximate_grace: BusinessDays
    follow_up_unnamed: BusinessDays
    follow_up_cap: int
    follow_up_spacing: BusinessDays
    request_answer: BusinessDays
    promise_unnamed: BusinessDays
    promise_reminder: BusinessDays
    rejection_answer: BusinessDays
    rejection_lapses: BusinessDays
    silence_is_a_no: Days
    debrief_lapses: BusinessDays
    review_lapses: Days
    prepare_opens: Days
    hours: OfficeHours


OFFICE = OfficeHours(opens=time(8, 30), closes=time(17, 30))

CONSIDERATE = Policy(
    name="considerate",
    thank_you_opens=BusinessDays(1),
    thank_you_best_by=BusinessDays(2),
    thank_you_lapses=BusinessDays(5),
    grace=BusinessDays(2),
    approximate_grace=BusinessDays(1),
    follow_up_unnamed=BusinessDays(7),
    follow_up_cap=2,
    follow_up_spacing=BusinessDays(5),
    request_answer=BusinessDays(1),
    promise_unnamed=BusinessDays(1),
    promise_reminder=BusinessDays(1),
    rejection_answer=BusinessDays(2),
    rejection_lapses=BusinessDays(10),
    silence_is_a_no=Days(45),
    debrief_lapses=BusinessDays(10),
    review_lapses=Days(14),
    prepare_opens=Days(1),
    hours=OFFICE,
)
PROMPT = replace(
    CONSIDERATE,
    name="prompt",
    thank_you_opens=Hours(2),
    thank_you_best_by=Hours(24),
    thank_you_lapses=BusinessDays(3),
    grace=BusinessDays(1),
    follow_up_unnamed=BusinessDays(5),
    request_answer=BusinessDays(0),
    rejection_answer=BusinessDays(1),
    rejection_lapses=BusinessDays(5),
    silence_is_a_no=Days(30),
)
RESERVED = replace(
    CONSIDERATE,
    name="reserved",
    thank_you_best_by=BusinessDays(3),
    grace=BusinessDays(5),
    follow_up_unnamed=BusinessDays(10),
    follow_up_cap=1,
    promise_unnamed=BusinessDays(2),
    silence_is_a_no=Days(60),
)
POLICIES: dict[str, Policy] = {policy.name: policy for policy in (CONSIDERATE, PROMPT, RESERVED)}


class UnknownPolicy(ValueError):
    """No policy has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no policy {name!r}: choose one of {', '.join(POLICIES)}.")


def policy_named(name: str) -> Policy:
    """The policy of this name. Raises UnknownPolicy."""
    try:
        return POLICIES[name]
    except KeyError:
        raise UnknownPolicy(name) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who says so: where it was read, what it claims, when, and how many were asked, where that is known."""

    name: str
    claim: str
    year: int | None = None
    sample: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What one number of a policy is for, what it may be, and what it rests on."""

    name: str
    label: str
    unit: str
    least: int
    most: int
    why: str
    sources: tuple[Source, ...] = ()
    disagreement: str = ""


TOP_RESUME = Source(
    name="TopResume",
    year=2017,
    sample=358,
    claim="68 % of recruiters and managers say a thank-you matters; within 24 hours is advised.",
)
CAREER_BUILDER = Source(
    name="CareerBuilder",
    year=2005,
    sample=650,
    claim="26 % of managers expect the note within 2 days, 36 % within 3 to 5 days.",
)
UVA = Source(
    name="UVA Career Center",
    claim="Where a time was named, wait until it has passed; where none was, two weeks.",
)
YOUTERN = Source(
    name="YouTern",
    claim="One or two days of grace after the named day; with none named, four or five business days.",
)
CAREERY = Source(
    name="Careery",
    year=2026,
    claim="Two follow-ups at most, a week apart; after 45 days silence is a no. A vendor's figures, method not shown.",
)
UC_MERCED = Source(
    name="UC Merced career center",
    claim="One follow-up per interview, a second only after a significant time.",
)
TNT = Source(
    name="TNT Personnel",
    claim="Not before the named day; a few days after it. Two notes, then move on.",
)
ASK_A_MANAGER = Source(
    name="Ask a Manager",
    year=2013,
    claim="Answer a no briefly: thanks, an open door, one question at most, never an argument.",
)
DEBRIEFS = Source(
    name="Tannenbaum & Cerasoli",
    year=2013,
    sample=2136,
    claim="Going through what happened makes the next performance about a quarter better: 46 samples, d = .67.",
)
SPACING = Source(
    name="Latimier, Peyre & Ramus",
    year=2021,
    claim="Spaced practice beats practice in one go in 29 studies, g = .74; which spacing matters hardly, g = .03.",
)
SLANT = Source(
    name="Slant's sending limits",
    claim="Business hours only, no weekends or holidays, one mail a day.",
)

FIELDS: tuple[Field, ...] = (
    Field(
        name="thank_you_opens",
        label="Thank-you: from",
        unit="after the interview",
        least=0,
        most=72,
        why="The same evening can look like a template; the next morning shows that you slept on it.",
        sources=(TOP_RESUME, CAREER_BUILDER),
        disagreement="Advice says within 24 hours; managers asked in 2005 expected it within five days.",
    ),
    Field(
        name="thank_you_best_by",
        label="Thank-you: best by",
        unit="after the interview",
        least=1,
        most=96,
        why="A decision may fall early, and details fade on both sides.",
        sources=(TOP_RESUME, CAREER_BUILDER),
    ),
    Field(
        name="thank_you_lapses",
        label="Thank-you: too late after",
        unit="after the interview",
        least=1,
        most=15,
        why="After a working week a thank-you mostly reminds them that it is late.",
        sources=(CAREER_BUILDER,),
    ),
    Field(
        name="grace",
        label="Follow-up: grace after a named day",
        unit="business days",
        least=0,
        most=15,
        why="Decisions slip by a day or two without meaning anything.",
        sources=(TNT, YOUTERN, UVA),
        disagreement="Sources range from 1 to 7 business days.",
    ),
    Field(
        name="approximate_grace",
        label="Follow-up: more grace where the day was approximate",
        unit="business days",
        least=0,
        most=5,
        why='"About two weeks" is not a day; one more day allows for that. Our own choice.',
    ),
    Field(
        name="follow_up_unnamed",
        label="Follow-up: where no day was named",
        unit="business days after their last word",
        least=3,
        most=30,
        why="With nothing promised, a week or two of silence is ordinary.",
        sources=(UVA, YOUTERN),
        disagreement="Sources range from 4 business days to two weeks.",
    ),
    Field(
        name="follow_up_cap",
        label="Follow-ups in one silence",
        unit="letters",
        least=0,
        most=3,
        why="A third note has never been shown to help and reads as pressure.",
        sources=(UC_MERCED, TNT, CAREERY),
        disagreement="Some advise one, most two; one career site calls any limit a myth.",
    ),
    Field(
        name="follow_up_spacing",
        label="Follow-ups: apart",
        unit="business days",
        least=2,
        most=30,
        why="A week lets the first note be read, passed on and answered.",
        sources=(CAREERY, YOUTERN),
    ),
    Field(
        name="request_answer",
        label="Their request: answered within",
        unit="business days",
        least=0,
        most=5,
        why="They are waiting for you now; being quick costs nothing. Our own choice.",
    ),
    Field(
        name="promise_unnamed",
        label="A promise of yours with no day",
        unit="business days",
        least=0,
        most=10,
        why="What was promised without a day is expected soon. Our own choice: references go out the day after.",
    ),
    Field(
        name="promise_reminder",
        label="Reminder before a promise is due",
        unit="business days",
        least=0,
        most=10,
        why="Time to find the document and still be on time. Our own choice.",
    ),
    Field(
        name="rejection_answer",
        label="Answer to a no: within",
        unit="business days",
        least=0,
        most=10,
        why="A short answer while they still have you in mind keeps the door open.",
        sources=(ASK_A_MANAGER,),
    ),
    Field(
        name="rejection_lapses",
        label="Answer to a no: too late after",
        unit="business days",
        least=1,
        most=30,
        why="After two weeks the answer reopens what is closed.",
        sources=(ASK_A_MANAGER,),
    ),
    Field(
        name="silence_is_a_no",
        label="Silence may be taken as a no after",
        unit="days",
        least=14,
        most=180,
        why="Most answers that come at all have come by then; it is suggested, never done for you.",
        sources=(CAREERY,),
    ),
    Field(
        name="debrief_lapses",
        label="A debrief is asked for until",
        unit="business days",
        least=1,
        most=60,
        why="After two weeks memory mostly tells what one has told since. Our own choice.",
    ),
    Field(
        name="review_lapses",
        label="A review is asked for until",
        unit="days",
        least=1,
        most=90,
        why="Looking back pays while you still hear yourself answer; later it is offered and no longer asked for.",
        sources=(DEBRIEFS,),
        disagreement="No study says until when; two weeks are our own choice.",
    ),
    Field(
        name="prepare_opens",
        label="Preparing for an interview: from",
        unit="days before it",
        least=0,
        most=14,
        why="The evening before is when the sheet is read; what is practised comes up by itself before that.",
        sources=(SPACING,),
        disagreement="The study is of practice in general; the day before is our own choice.",
    ),
    Field(
        name="hours",
        label="Letters leave between",
        unit="local time at the employer, business days",
        least=0,
        most=24,
        why="A note that arrives in office hours is read, and does not look sleepless.",
        sources=(SLANT,),
    ),
)
