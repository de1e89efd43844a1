"""Planting a fault: one piece of a function's own text is replaced, and everybody who calls it gets the faulty one."""

import inspect
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest


@dataclass(frozen=True, slots=True)
class Plant:
    """A fault: in which function, what stands there, and what a careless hand would put in its place."""

    name: str
    function: Callable[..., Any]
    right: str
    wrong: str

    def __call__(self, patch: pytest.MonkeyPatch) -> None:
        """Plant it; the function's text has to hold the right piece still."""
        function = inspect.unwrap(self.function)
        text = textwrap.dedent(inspect.getsource(function))
        assert self.right in text, f"{self.name}: {self.right!r} stands no more in {function.__qualname__}"
        text = text[text.index("def ") :].replace(self.right, self.wrong)
        made: dict[str, Any] = {}
        text = f"from __future__ import annotations\n{text}"
        exec(compile(text, "<fault>", "exec"), function.__globals__, made)  # noqa: S102 - the text is our own
        patch.setattr(function, "__code__", made[function.__name__].__code__)
