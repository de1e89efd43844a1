"""What always holds, looked at after each event: what is cheap every time, the rest now and then and once a week."""

from datetime import datetime, timedelta
from itertools import pairwise

from django.db.models import QuerySet

from afterword.acts import outbox
from afterword.acts.planning import replan
from afterword.acts.simulating.chores import addressee, best_by, chores, urgency
from afterword.acts.simulating.ledger import Pursuit
from afterword.acts.simulating.oracle import (
    Case,
    at_the_door,
    case_of,
    channel_to,
    letters_called_for,
    objection,
    ruling,
)
from afterword.acts.simulating.world import World
from afterword.core import words
from afterword.core.diary import DiaryErrors, read_diary, write_diary
from afterword.core.guard import may_leave
from afterword.core.history import History
from afterword.core.plan import Plan, plan
from afterword.core.policy import Policy
from afterword.core.steps import OFFERED, Step, StepKind
from afterword.core.verdicts import Blocked, Due, NotYet, Verdict, code
from afterword.records.history import history_of, history_of_applications, policy_of
from afterword.records.locking import writing
from afterword.records.models import Application, Entry, Letter, LetterEvent, Seeker, State
from afterword.records.prepared import Question, prepared

LONG_ENOUGH = timedelta(days=1)
HANDOVER = timedelta(minutes=11)
AHEAD = 4
"""So many changes of a plan are looked at before they come."""
A_MOMENT = timedelta(microseconds=1)


class Checks:
    """Looks at a world, and fails it where an invariant is broken."""

    def __init__(self, world: World, bystander: Seeker) -> None:
        self.world = world
        self.bystander = bystander
        self.hers = history_of(bystander)
        world.after_event = self.after_event
        world.letter_left = self.letter_left

    def letter_left(self, letter: Letter, now: datetime) -> None:
        """I1, I2 and I8 for a letter that has just left, by the courier or by hand."""
        world = self.world
        forbids = objection(world.ledger, letter.key, letter.contact, now)
        if forbids is not None:
            world.fail("I1", f"{letter.key} left although {forbids}", before=letter.key)
        self._is_for_them(letter, now)
        if world.must_hold:
            world.fail("I1", f"{letter.key} left although nobody had confirmed the time")
        if letter.carrier == outbox.BY_HAND:
            return
        if letter.message_id in world.sent_by_hand:
            world.fail("I2", f"{letter.key} left though the seeker had sent it by hand")
        copies = [one for one in world.courier.taken if one.letter_id == str(letter.pk)]
        if len(copies) != 1:
            world.fail("I2", f"{letter.key} left {len(copies)} times")
        if (copies[0].recipient.address, copies[0].body) != world.approved.get(str(letter.pk)):
            world.fail("I8", f"{letter.key} left in words that nobody approved")

    def _is_for_them(self, letter: Letter, now: datetime) -> None:
        """Whether a letter that left is for the right person, at their address and in their channel."""
        world = self.world
        case = case_of(world.ledger, world.homes[letter.application.key].pursuit, now)
        person = case.pursuit.people[addressee(case, letter.key) or ""]
        right = (person.key, person.address, channel_to(case, person))
        if (letter.contact, letter.recipient_address, letter.channel) != right:
            world.fail("I1", f"{letter.key} left for {letter.contact} by {letter.channel}, not {right}")
        if letter.carrier != outbox.BY_HAND and letter.channel != "email":
            world.fail("I1", f"{letter.key} left by mail, though they want it by {letter.channel}")

    def after_event(self, application: str | None) -> None:
        """What is looked at after an act of the person or a letter that left: the application that it concerned, or
        another one with the same people.
        """
        if application is None or self.world.chance.random() > 0.3:
            return
        self._check_application(self.world.chance.choice(self._around(application)))

    def _around(self, application: str) -> list[str]:
        """An application, others with the same people, and some other one."""
        pursuits = self.world.ledger.pursuits
        people = pursuits[application].addresses
        beside = [key for key, one in pursuits.items() if key != application and one.addresses & people]
        return [application, *beside, self.world.chance.choice([*pursuits])]

    def _check_application(self, key: str) -> None:
        world = self.world
        home = world.homes[key]
        seeker = world.seeker_row()
        history = history_of_applications(seeker, [home.row.pk], now=world.now)
        policy = policy_of(seeker)
        fresh = plan(history, policy=policy, now=world.now)
        self._check_plan(seeker, history, fresh, [home.pursuit])
        self._look_ahead(history, policy, fresh, home.pursuit)
        if world.chance.random() < 0.15:
            self._replanned_twice(seeker, home.row)

    def daily(self) -> None:
        """The whole search in one look."""
        world = self.world
        world.later(self.daily, hours=24 * 8)
        seeker = world.seeker_row()
        history = history_of(seeker)
        fresh = plan(history, policy=policy_of(seeker), now=world.now)
        self._check_plan(seeker, history, fresh, list(world.ledger.pursuits.values()))
        self._nothing_is_lost(history)
        self._nothing_is_forgotten(fresh)

    def weekly(self) -> None:
        """What costs more: the diary, the other seeker, the copies."""
        self.world.later(self.weekly, hours=24 * 40)
        seeker = self.world.seeker_row()
        history = history_of(seeker)
        self._diary_loses_nothing(history, policy_of(seeker))
        if history_of(self.bystander) != self.hers:
            self.world.fail("I7", "another seeker's search has changed")
        self._each_letter_left_once(seeker)

    def at_the_end(self) -> None:
        """Everything once more."""
        self.daily()
        self.weekly()

    def _check_plan(self, seeker: Seeker, history: History, fresh: Plan, pursuits: list[Pursuit]) -> None:
        """I4, I5, I9 and, step by step, whether plan and ledger agree about what may leave."""
        self.world.tally.checks += 1
        letters = self._agree(fresh, pursuits)
        for step in fresh.steps:
            self._speaks(step, fresh)
        policy = policy_of(seeker)
        self._guard_agrees(history, policy, fresh, letters)
        self._stays_as_it_is(history, policy, fresh)

    def _look_ahead(self, history: History, policy: Policy, fresh: Plan, pursuit: Pursuit) -> None:
        """Whether plan and ledger will agree, if nothing happens, just before the next changes and when they come."""
        change = fresh.changes_at
        for _ in range(AHEAD):
            if change is None:
                return
            for moment in (change - A_MOMENT, change):
                later = plan(history, policy=policy, now=moment)
                self._agree(later, [pursuit])
            change = later.verdicts_change_at

    def _agree(self, fresh: Plan, pursuits: list[Pursuit]) -> list[Step]:
        """The letters of a plan, once plan and ledger agree about every step of these applications."""
        letters: list[Step] = []
        for pursuit in pursuits:
            case = case_of(self.world.ledger, pursuit, fresh.now)
            steps = [step for step in fresh.of(pursuit.key) if step.kind not in OFFERED]
            written = {step.key: step for step in steps if step.leaving is not None}
            self._agree_about_letters(case, written)
            self._agree_about_chores(case, {step.key: code(step.verdict) for step in steps if step.leaving is None})
            letters += written.values()
        return letters

    def _agree_about_letters(self, case: Case, letters: dict[str, Step]) -> None:
        """Each letter that what happened calls for is in the plan, for the right person, and due and leaving exactly
        when the ledger has nothing against it.
        """
        expected = set(letters_called_for(case))
        if letters.keys() != expected:
            differ = sorted(letters.keys() ^ expected)
            self.world.fail("I3", f"the plan's letters and what happened differ by {differ}", at=case.now)
        for key, step in letters.items():
            forbids = ruling(case, key, step.contact)
            self._agree_that(forbids, step.verdict, step, case)
            self._agree_that(forbids or at_the_door(case, key, step.contact), step.leaving, step, case)
            if isinstance(step.verdict, Due):
                said, expects = (step.verdict.best_by, step.contact), (best_by(case, key), addressee(case, key))
                if said != expects:
                    self.world.fail("habits", f"{key} is best by and for {said}, not {expects}", at=case.now)
                if step.kind is StepKind.PROMISE and step.verdict.reason.code != urgency(case, key):
                    self.world.fail("habits", f"{key} is {step.verdict.reason}, not {urgency(case, key)}", at=case.now)

    def _agree_that(self, forbids: str | None, verdict: Verdict | None, step: Step, case: Case) -> None:
        if (forbids is None) != isinstance(verdict, Due):
            but = f"it is {verdict}, though {forbids or 'nothing forbids it'}"
            self.world.fail("I1", f"{step.key} to {step.contact}: {but}", at=case.now)

    def _agree_about_chores(self, case: Case, found: dict[str, str]) -> None:
        """What is to be done besides letters is what what happened calls for."""
        expected = dict(chores(case))
        differ = sorted(key for key in found.keys() | expected.keys() if found.get(key) != expected.get(key))
        for key in differ:
            what = f"{key} is {found.get(key)} in the plan, though it should be {expected.get(key)}"
            self.world.fail("habits", what, at=case.now)

    def _guard_agrees(self, history: History, policy: Policy, fresh: Plan, letters: list[Step]) -> None:
        """I5: the guard says what the plan says."""
        if letters and self.world.chance.random() < 0.2:
            step = self.world.chance.choice(letters)
            if may_leave(step.key, history=history, policy=policy, now=fresh.now) != step.leaving:
                self.world.fail("I5", f"the guard contradicts the plan about {step.key}")

    def _stays_as_it_is(self, history: History, policy: Policy, fresh: Plan) -> None:
        """I4: until `changes_at` the plan is the same."""
        if fresh.changes_at is None or self.world.chance.random() > 0.3:
            return
        between = fresh.now + (fresh.changes_at - fresh.now) * min(self.world.chance.random() * 1.1, 0.999999)
        later = plan(history, policy=policy, now=between)
        if [(s.key, s.verdict, s.leaving) for s in later.steps] != [(s.key, s.verdict, s.leaving) for s in fresh.steps]:
            self.world.fail("I4", f"the plan changes at {between:%Y-%m-%d %H:%M:%S}, before {fresh.changes_at}")

    def _speaks(self, step: Step, fresh: Plan) -> None:
        """I9: every refusal is a sentence, and says when it ends where that is known."""
        story = fresh.situations[step.application].story
        contact = story.contacts.get(step.contact or "")
        for verdict in {step.verdict, step.leaving} - {None}:
            sentence = words.sentence(verdict, step, story.application, contact, now=fresh.now)  # type: ignore[arg-type]
            if "{" in sentence or not sentence.endswith((".", "!", "?")):
                self.world.fail("I9", f"{step.key} has no sentence: {sentence!r}")
            if isinstance(verdict, NotYet) and verdict.until <= fresh.now:
                self.world.fail("I9", f"{step.key} waits for a moment that is over: {verdict.until}")
            if isinstance(verdict, Blocked) and verdict.until is not None and verdict.until <= fresh.now:
                self.world.fail("I9", f"{step.key} is blocked until a moment that is over: {verdict.until}")

    def _replanned_twice(self, seeker: Seeker, row: Application) -> None:
        """I6: planning again changes nothing."""
        stored = []
        for _ in range(2):
            with writing(seeker) as held:
                replan(held, [row], now=self.world.now)
            stored.append(self._stored(row))
        if stored[0] != stored[1]:
            self.world.fail("I6", f"replanning {row.key} twice is not replanning it once")

    def _stored(self, row: Application) -> list[object]:
        return [*_letters_there(row.pk), *_moments(row.pk), len(_events_there(row.pk))]

    def _nothing_is_lost(self, history: History) -> None:
        """I3: entries only grow, and each of them is one that we know of."""
        there = len(_entries(self.world.seeker.pk))
        if there != self.world.ledger.size:
            self.world.fail("I3", f"{there} entries are kept of {self.world.ledger.size} that were written")
        if there < self.world.entries_seen or len(history.facts) != there:
            self.world.fail("I3", f"{len(history.facts)} facts are read of {there} entries")
        self.world.entries_seen = there

    def _nothing_is_forgotten(self, fresh: Plan) -> None:
        """What is due has a letter on the desk; what was approved and may leave has left within a day."""
        world = self.world
        letters = {letter.key: letter for letter in _letters(world.seeker.pk)}
        for step in fresh.steps:
            if isinstance(step.leaving, Due) and step.kind not in OFFERED:
                letter = letters.get(step.key)
                self._is_in_their_channel(step, letter, fresh.now)
                gone = letter is None or letter.state in (State.CANCELLED, State.EXPIRED)
                if gone and not self._has_moment_come(step, fresh):
                    state = letter.state if letter else "missing"
                    world.fail("liveness", f"{step.key} is due, and its letter is {state}")
        if not world.is_on or world.must_hold:
            return
        for letter in letters.values():
            waits = letter.state == State.SCHEDULED and letter.carrier != outbox.BY_HAND and not letter.attempts
            if waits and letter.approved_at and letter.approved_at < world.now - LONG_ENOUGH:
                self._should_leave(letter)

    def _is_in_their_channel(self, step: Step, letter: Letter | None, now: datetime) -> None:
        """Whether a draft has the shape in which the person is reached."""
        if letter is not None and letter.state == State.DRAFT and letter.contact == step.contact:
            case = case_of(self.world.ledger, self.world.homes[step.application].pursuit, now)
            channel = channel_to(case, case.pursuit.people[letter.contact])
            if letter.channel != channel:
                self.world.fail("habits", f"{letter.key} is drafted for {letter.channel}, not {channel}")

    def _has_moment_come(self, step: Step, fresh: Plan) -> bool:
        """Whether the application waits for its next look: then its letters are of the last one. That may have been
        by a clock that was ahead, and what was written down by it does not count yet.
        """
        home = self.world.homes[step.application]
        stored = Application.objects.values_list("changes_at", flat=True).get(pk=home.row.pk)
        is_ahead = any(e.at > fresh.now and e.kind != "interview" for e in home.pursuit.events)
        return is_ahead or (stored is not None and stored <= fresh.now)

    def _should_leave(self, letter: Letter) -> None:
        world = self.world
        since = (letter.due_at or world.now) + timedelta(hours=1)
        may = all(
            objection(world.ledger, letter.key, letter.contact, at) is None
            for at in (world.now, world.now + HANDOVER, world.now - timedelta(hours=1))
        )
        if may and since < world.now and world.true_now - world.on_since > timedelta(hours=1):
            world.fail("liveness", f"{letter.key} was approved at {letter.approved_at}, may leave and does not")

    def _diary_loses_nothing(self, history: History, policy: Policy) -> None:
        """I10, and I11 for the diary's own importer."""
        now = self.world.now
        text = write_diary(history, policy=policy, now=now)
        told = read_diary(text)
        if told.history != history:
            self.world.fail("I10", "the diary does not read back as the same history")
        if plan(told.history, policy=told.policy, now=now).steps != plan(history, policy=policy, now=now).steps:
            self.world.fail("I10", "the plan of the diary is another one")
        at = self.world.chance.randrange(len(text))
        try:
            read_diary(text[:at] + self.world.chance.choice('\0 :<"\n\u20ac9') + text[at + 1 :])
        except DiaryErrors as errors:
            if not str(errors):
                self.world.fail("I11", "a diary was refused without a sentence")

    def _each_letter_left_once(self, seeker: Seeker) -> None:
        """I2: one Message-ID leaves once, and what is sent was taken."""
        ids = sorted(one.message_id for one in self.world.courier.taken)
        twice = [one for one, other in pairwise(ids) if one == other]
        if twice:
            self.world.fail("I2", f"{twice[0]} left twice")
        carried = Letter.objects.filter(seeker=seeker, state=State.SENT).exclude(carrier=outbox.BY_HAND)
        missing = set(carried.values_list("message_id", flat=True)) - set(ids)
        if missing:
            self.world.fail("I2", f"{missing} is said to be sent, and no courier took it")


@prepared
def _letters(seeker: int) -> QuerySet[Letter]:
    return Letter.objects.filter(seeker=seeker).order_by("copy")


@prepared
def _entries(seeker: int) -> Question:
    return Entry.objects.filter(seeker=seeker).values_list("id")


@prepared
def _letters_there(application: int) -> Question:
    letters = Letter.objects.filter(application=application).order_by("id")
    return letters.values_list("id", "state", "subject", "body", "due_at")


@prepared
def _moments(application: int) -> Question:
    rows = Application.objects.filter(pk=application)
    return rows.values_list("next_due_at", "waits_until", "changes_at", "ended")


@prepared
def _events_there(application: int) -> Question:
    return LetterEvent.objects.filter(letter__application=application).values_list("id")
