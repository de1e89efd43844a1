"""Nothing in the project names a package registry or the machine it was written on."""

import re
from pathlib import Path

import pytest

from tests.docs.places import ROOT, name_of, project_files

# Put together here, so that this file passes its own test.
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("crates", "io"),
        ("proxy", "golang", "org"),
        ("rubygems", "org"),
        ("anaconda", "org"),
        ("jsr", "io"),
    )
)
HOMES = re.compile(r"(?<![\w.~/-])(?:/(?:home|Users)/\w+|/root|[A-Z]:\\Users)[/\\]")


def names_a_registry(text: str) -> list[str]:
    lowered = text.lower()
    return [host for host in REGISTRIES if host in lowered]


def names_a_machine(text: str, *, checkout: Path = ROOT) -> list[str]:
    """Paths that are true on one machine only: someone's home, or where this checkout is."""
    found = HOMES.findall(text)
    if len(checkout.parts) > 2:  # noqa: SIM102 - `/app` is a word, `/somewhere/app` is a place
        if re.search(rf"(?<![\w.)}}/-]){re.escape(str(checkout))}(?![\w-])", text):
            found.append(str(checkout))
    return found


def texts() -> list[tuple[str, str]]:
    return [(name_of(file), file.read_bytes().decode("latin-1")) for file in project_files()]


def test_no_file_names_a_package_registry():
    assert {name: hosts for name, text in texts() if (hosts := names_a_registry(text))} == {}


def test_no_file_names_a_path_of_one_machine():
    assert {name: paths for name, text in texts() if (paths := names_a_machine(text))} == {}


def test_a_registry_is_noticed_in_any_case():
    assert names_a_registry(f"index-url = https://{REGISTRIES[0].upper()}/simple")


@pytest.mark.parametrize("home", [("home", "ada"), ("Users", "ada"), ("root",)])
def test_a_home_folder_is_noticed(home):
    assert names_a_machine(f'open("/{"/".join(home)}/search.diary")')


def test_the_checkout_is_noticed_but_not_a_relative_path_that_ends_like_it():
    checkout = Path("/src/afterword")
    assert names_a_machine("see /src/afterword/core", checkout=checkout)
    assert not names_a_machine("see ./src/afterword/core and src/afterword", checkout=checkout)
