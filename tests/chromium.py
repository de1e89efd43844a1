"""Where this machine's browser is. Nothing is downloaded: an installed one is used or none."""

import os
import shutil
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")
HOW_TO_INSTALL = (
    "Install Chromium (on Debian and Ubuntu: apt-get install chromium), or name the program in AFTERWORD_CHROMIUM."
)


def find_chromium() -> Path | None:
    """The browser named in AFTERWORD_CHROMIUM, or else the first one on the PATH."""
    if named := os.environ.get("AFTERWORD_CHROMIUM"):
        if found := shutil.which(named):
            return Path(found)
        raise FileNotFoundError(f"AFTERWORD_CHROMIUM names {named}, which cannot be started.")
    return next((Path(found) for name in NAMES if (found := shutil.which(name))), None)
