"""The command line: `afterword` and its commands, each imported only when it is called."""

from importlib import import_module

import click

COMMANDS: dict[str, tuple[str, str]] = {
    "run": ("afterword.cli.serving:run", "Serve the pages on this computer, send what is due, and read the mailboxes."),
    "today": ("afterword.cli.today:today", "Show what to do now, what to leave alone and why."),
    "debrief": ("afterword.cli.debrief:debrief", "Write down what was said in an interview."),
    "practice": ("afterword.cli.practice:practice", "Work on the questions that come up today."),
    "plan": ("afterword.cli.plan:plan", "Compute the plan of a diary, without a database."),
    "forecast": ("afterword.cli.forecast:forecast", "Say when the silent employers of a diary may answer."),
    "offers": ("afterword.cli.offers:offers", "Show the offers of a diary side by side, and what is missing."),
    "read": ("afterword.cli.read:read", "Read the day out of what an employer said."),
    "capture": ("afterword.cli.capture:capture", "Read a posting out of a saved page or its text."),
    "check": ("afterword.cli.check:check", "Say how a letter sounds, and what to say instead."),
    "may": ("afterword.cli.may:may", "Say whether a letter may go, at this moment or any other."),
    "fetch": ("afterword.cli.mail:fetch", "Look into every mailbox that is switched on, once."),
    "take": ("afterword.cli.mail:take", "Take in messages from files, exports and folders."),
    "inbox": ("afterword.cli.inbox:inbox", "Show what received messages seem to say, and file or leave each."),
    "aside": ("afterword.cli.aside:aside", "Put a step off, leave it out, or take it up again."),
    "habits": ("afterword.cli.habits:habits", "Show how soon and how often by each policy, and choose one."),
    "guide": ("afterword.cli.guide:guide", "Read the guide: what to write, when to write it, and when to wait."),
    "serve": ("afterword.cli.serving:serve", "Serve the pages only."),
    "work": ("afterword.cli.serving:work", "Send what is due, keep the plans fresh, and read the mailboxes."),
    "simulate": ("afterword.cli.simulate:simulate", "Simulate whole searches, for demonstrations and for load."),
    "migrate": ("afterword.cli.serving:migrate", "Bring the database to this version of the program."),
    "backup": ("afterword.cli.backup:backup", "Write everything that is stored into one file."),
    "restore": ("afterword.cli.backup:restore", "Put a backup back."),
    "doctor": ("afterword.cli.doctor:doctor", "Check the installation, and name a remedy for each fault."),
}
"""Where each command lives, and its line in the help, so that the help imports none of them."""


class Commands(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order in which one meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """The command of this name, imported."""
        if name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[name][0].partition(":")
        found = getattr(import_module(module), attribute)
        return found if isinstance(found, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in the help."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="afterword", prog_name="afterword")
def main() -> None:
    """After the interview: what to write, when to write it, and when to wait.

    Shell completion: put `eval "$(_AFTERWORD_COMPLETE=bash_source afterword)"` into ~/.bashrc; zsh and fish likewise.
    """
