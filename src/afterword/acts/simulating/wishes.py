"""What a seeker wants differently: habits of their own, for the search or for one application, and steps put aside."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from uuid import UUID

from afterword.acts.asides import set_aside, take_up_again
from afterword.acts.habits import choose_for_application, keep_policy
from afterword.acts.seekers import choose_policy
from afterword.acts.simulating.chores import chores
from afterword.acts.simulating.ledger import NUMBERS, Event
from afterword.acts.simulating.oracle import case_of, letters_called_for
from afterword.acts.simulating.world import Home, World
from afterword.core.history import Aside
from afterword.core.policy import POLICIES
from afterword.records.models import Application, Seeker

OWN = "my own"
HOWS = (*(Aside.SNOOZED,) * 5, *(Aside.SKIPPED,) * 3, Aside.RETIRED)


class Wishes:
    """The wishes of one seeker; `write_down` enters a fact so that it can be taken back."""

    def __init__(self, world: World, write_down: Callable[..., UUID | None]) -> None:
        self.world = world
        self.write_down = write_down

    def choose_habits(self) -> None:
        """Take another policy, now and then one of one's own, or change what the own one asks for."""
        name = self.world.chance.choice([*sorted(POLICIES), OWN])
        if name == OWN and not self._keep_own():
            return
        seeker = self.world.seeker
        before, self.world.ledger.policy = self.world.ledger.policy, name
        self.world.act("", lambda: choose_policy(seeker, name=name, now=self.world.now))
        if Seeker.objects.values_list("policy", flat=True).get(pk=seeker.pk) != name:
            self.world.ledger.policy = before

    def _keep_own(self) -> bool:
        """Keep habits of one's own, with numbers from anywhere in their ranges; whether that worked."""
        chance, world = self.world.chance, self.world
        base = chance.choice(sorted(POLICIES))
        grace, rough, unnamed = chance.choice((0, 1, 4, 15)), chance.randint(0, 5), chance.choice((3, 9, 30))
        cap, spacing, thanks = chance.randint(0, 3), chance.choice((2, 8, 30)), chance.choice((4, 9, 15))
        opens, promised, silent = chance.choice((7, 8, 11)), chance.randint(0, 4), chance.choice((14, 40, 90))
        changes = {
            "grace": f"{grace} business days", "approximate_grace": f"{rough} business days", "follow_up_cap": f"{cap}",
            "follow_up_unnamed": f"{unnamed} business days", "follow_up_spacing": f"{spacing} business days",
            "thank_you_lapses": f"{thanks} business days", "promise_unnamed": f"{promised} business days",
            "silence_is_a_no": f"{silent} days", "hours": f"{opens}:15-{opens + 9}:00",
        }  # fmt: skip
        before, known = world.ledger.own.get(OWN), NUMBERS[base]
        world.ledger.own[OWN] = replace(
            known, thanks_days=thanks, grace=grace, rough_grace=rough, unnamed=unnamed, cap=cap, spacing=spacing,
            promise_days=promised, silence_days=silent, opens=time(opens, 15), closes=time(opens + 9),
        )  # fmt: skip
        kept = world.act("", lambda: keep_policy(world.seeker, name=OWN, base=base, changes=changes, now=world.now))
        if kept is None:
            world.ledger.own.pop(OWN)
            if before is not None:
                world.ledger.own[OWN] = before
        return kept is not None

    def choose_for(self, home: Home) -> None:
        """Give one application habits of its own, or the search's again."""
        name = self.world.chance.choice(["", *sorted(POLICIES), *self.world.ledger.own])
        before, home.pursuit.policy = home.pursuit.policy, name
        self.world.act("", lambda: choose_for_application(home.row, name=name, now=self.world.now))
        if Application.objects.values_list("policy", flat=True).get(pk=home.row.pk) != name:
            home.pursuit.policy = before

    def put_aside(self, home: Home) -> None:
        """Put a step of an application aside: for a while, for good, or with all of its kind."""
        world = self.world
        case = case_of(world.ledger, home.pursuit, world.now)
        keys = sorted([*letters_called_for(case), *(key for key, _ in chores(case))])
        if not keys:
            return
        key, how = world.chance.choice(keys), world.chance.choice(HOWS)
        until = world.now + timedelta(days=world.chance.uniform(0.1, 12)) if how is Aside.SNOOZED else None
        self.write_down(
            home.row.key,
            lambda: set_aside(home.row, key=key, how=how, until=until, now=world.now),
            Event(at=world.now, application=home.row.key, kind="aside", what=how.value, id=key, until=until),
        )

    def take_up_again(self, home: Home, wish: Event) -> None:
        """Let every wish about a step no longer count."""
        kind, now = wish.id.partition(":")[0], self.world.now
        same = [
            e for e in home.pursuit.known(now)
            if e.kind == "aside" and (e.id == wish.id or (e.what == "retired" and e.id.partition(":")[0] == kind))
        ]  # fmt: skip
        self.world.undo(home, same, lambda: take_up_again(home.row, key=wish.id, now=now))
