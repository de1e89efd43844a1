"""How long is normal: the chance of an answer by each day, for every application at its present silence.

    >>> forecasts(history, now=now)["lumen"].by(14).value

`numbers` has what others published and who they are; `belief` weighs it together with the seeker's own waits, which
`record` reads out of what happened; `outlook` asks the belief about one silence. A forecast never decides anything:
when to write is the plan's to say.
"""

from afterword.core.forecast.forecast import Forecast, forecasts, forecasts_of
from afterword.core.forecast.numbers import WaitKind

__all__ = ["Forecast", "WaitKind", "forecasts", "forecasts_of"]
