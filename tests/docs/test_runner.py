"""The runner of examples notices a page that is not true."""

import pytest

from tests.docs.blocks import agrees, blocks_of, commands_of
from tests.docs.runner import Desk, ExampleFailed, is_example, run_block

PAGE = """
Write this down:

<!-- file: search.diary -->
```
2026-03-02 application lumen
```

<!-- not run: it goes on until you stop it -->
```console
$ afterword run
```

```console
$ afterword one
shown
$ afterword two
```
"""


def test_remarks_above_a_block_belong_to_it():
    written, left_out, run = blocks_of(PAGE)
    assert written.remarks == {"file": "search.diary"}
    assert left_out.remarks == {"not run": "it goes on until you stop it"}
    assert run.remarks == {}


def test_a_block_knows_its_line():
    assert [block.line for block in blocks_of(PAGE)] == [5, 10, 14]


def test_each_dollar_begins_a_command():
    commands = commands_of(blocks_of(PAGE)[2])
    assert [(command.words, command.shown) for command in commands] == [
        ("afterword one", "shown\n"),
        ("afterword two", ""),
    ]


def test_a_block_that_is_never_closed_is_named_by_its_line():
    with pytest.raises(ValueError, match=r"line 2: .* never closed"):
        blocks_of("text\n```console\n$ afterword one\n")


def test_a_file_block_is_written_for_the_commands_below_it(tmp_path):
    run_block(blocks_of(PAGE)[0], Desk(folder=tmp_path))
    assert (tmp_path / "search.diary").read_text() == "2026-03-02 application lumen\n"


@pytest.mark.parametrize(
    ("shown", "printed"),
    [
        ("one\n", "one\n"),
        ("one\n...\nfour\n", "one\ntwo\nthree\nfour\n"),
        ("one\n...\nfour\n", "one\nfour\n"),
        ("took ... ms\n", "took 12 ms  \n"),
        ("", "\n"),
    ],
)
def test_three_dots_stand_for_anything(shown, printed):
    assert agrees(shown=shown, printed=printed)


@pytest.mark.parametrize(
    ("shown", "printed"),
    [("one\n", "two\n"), ("one\n", "one\ntwo\n"), ("", "surprise\n"), ("a ... c\n", "a\nc\n")],
)
def test_any_other_difference_is_noticed(shown, printed):
    assert not agrees(shown=shown, printed=printed)


def test_another_program_needs_a_reason(tmp_path):
    (block,) = blocks_of("```console\n$ make run\n```\n")
    with pytest.raises(ExampleFailed, match="line 1: only `afterword` is run here, not `make`"):
        run_block(block, Desk(folder=tmp_path))


def test_python_with_a_prompt_is_checked_against_its_answers(tmp_path):
    (true,) = blocks_of("```python\n>>> 1 + 1\n2\n```\n")
    (false,) = blocks_of("```python\n>>> 1 + 1\n3\n```\n")
    run_block(true, Desk(folder=tmp_path))
    with pytest.raises(ExampleFailed, match="Expected"):
        run_block(false, Desk(folder=tmp_path))


def test_python_without_a_prompt_must_end_well(tmp_path):
    (block,) = blocks_of("```python\nimport afterword\nassert afterword is None\n```\n")
    with pytest.raises(ExampleFailed, match="AssertionError"):
        run_block(block, Desk(folder=tmp_path))


def test_an_unknown_command_fails_unless_the_page_says_so(tmp_path):
    (silent,) = blocks_of("```console\n$ afterword no-such-command\n...\n```\n")
    (told,) = blocks_of("<!-- fails: 2 -->\n```console\n$ afterword no-such-command\n...\n```\n")
    with pytest.raises(ExampleFailed, match="ended with 2, the page expects 0"):
        run_block(silent, Desk(folder=tmp_path))
    run_block(told, Desk(folder=tmp_path))


def test_other_languages_are_only_shown():
    (block,) = blocks_of("```toml\nkey = 1\n```\n")
    assert not is_example(block)
