"""A base for the many small values of this package: keyword-only, frozen, compared by what they hold.

They read and type-check like dataclasses. Making thirty real ones took longer than reading a whole mail does, at every
start of the program, because each has its methods compiled from text; these share theirs.
"""

from typing import Any, Self, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=True)
class Value:
    """Holds the fields that its class annotates; what is assigned in the class is a field's default."""

    _fields: tuple[str, ...] = ()
    _defaults: dict[str, Any] = {}

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(cls.__annotations__)
        cls._defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}

    def __init__(self, **given: Any) -> None:
        held = self.__dict__
        held.update(self._defaults, **given)
        if len(held) != len(self._fields):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self._fields)}, not {', '.join(given)}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: make another one with {name} changed")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        held = self.__dict__
        return hash((type(self), *[held[name] for name in self._fields]))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({fields})"

    def but(self, **changes: Any) -> Self:
        """The same value with some fields changed."""
        return type(self)(**(self.__dict__ | changes))
