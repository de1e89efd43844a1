"""What a seeker may let an adviser see, and within which bounds."""

from datetime import timedelta
from enum import StrEnum


class Part(StrEnum):
    """One thing of a search that can be shown by itself, under its name in an address."""

    APPLICATIONS = "applications"
    PLAN = "plan"
    WAITING = "waiting"
    PROMISES = "promises"
    LETTERS = "letters"
    PRACTICE = "practice"
    INSIGHTS = "insights"


TITLES: dict[Part, str] = {
    Part.APPLICATIONS: "Applications",
    Part.PLAN: "Plan",
    Part.WAITING: "Waiting",
    Part.PROMISES: "Promises",
    Part.LETTERS: "Letters",
    Part.PRACTICE: "Reviews and practice",
    Part.INSIGHTS: "Insights",
}

DAYS, MOST_DAYS = 14, 90
"""How many days a link holds where nothing else is said, and at most."""

LONGEST_COMMENT = 2000
HOUR, COMMENTS_AN_HOUR, COMMENTS_IN_ALL = timedelta(hours=1), 10, 200
"""How much an adviser may write: a link that fell into wrong hands is no megaphone."""
