"""Whole searches, simulated: employers with habits, a seeker with others, a world in which things fail.

A search goes from event to event with a clock and a courier that are moved by hand; acts, database and worker are the
real ones. After each event it is checked that what always holds still does, against a second opinion that knows
nothing of the rules (`oracle`, `chores`) but what happened (`ledger`). A seed makes the same search every time.

    running     one search, from its seed      phrases     how employers say when they will answer
    world       clocks, agenda, the program    trouble     what fails: database, process, courier
    employers   their habits                   backups     a database that is put back
    person      the seeker's habits            oracle      whether a letter may leave, told naively
    wishes      what they want differently     chores      what else is to be done, for whom and by when
    studies     the sheet, and looking back    checks      what always holds, after each event
"""

from afterword.acts.simulating.failure import SimulationFailed
from afterword.acts.simulating.running import simulate
from afterword.acts.simulating.world import Tally

__all__ = ["SimulationFailed", "Tally", "simulate"]
