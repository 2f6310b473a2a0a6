"""Finds case folders and says what to run in them.

A case folder holds `before.py` (or `before/` with `main.py`), optionally `after.py` (`after/`), `setup.py`, answers of the fake
AWS in `canned.json` or `faults.py`, programs `naive*.py` that a careless rewrite would give, and `options.json` with
    run      false: never executed (default true)
    moto     false: no moto, everything is answered from the canned responses (default true)
    alpha    true: names of expression placeholders may differ
    unsafe   true: the migration may apply rewrites that are not safe
    bridge   true: with unsafe, the migration may make resources anew for single uses
    tables   the key types of tables, {"users": {"id": "S"}, "$VARIABLE": {...}}
    attributes  "serializer": the serializer form
    helpers  "module": functions that new code calls are in a module of their package
    given    true: after was written by a person; the migration must give the same up to layout
    expect   "migrated" (default): something must change; "kept": nothing may change; "any": both are right
"""
import json
import os
import typing


class Pair(typing.NamedTuple):
    """Two programs that must behave the same from one starting state."""

    name: str
    before: str
    after: str
    setup: typing.Optional[str] = None
    answers: typing.Optional[str] = None
    moto: bool = True
    wire: bool = False
    alpha: bool = False


class Case(typing.NamedTuple):
    """A case folder: `before` and `after` are paths of programs (`after` may be None)."""

    name: str
    folder: str
    before: str
    after: typing.Optional[str]
    options: dict

    def against(self, program, name=None):
        """The pair of this case's before and another program."""
        return Pair(
            name or self.name,
            self.before,
            program,
            _existing(self.folder, "setup.py"),
            _existing(self.folder, "canned.json") or _existing(self.folder, "faults.py"),
            self.options.get("moto", True),
            False,
            self.options.get("alpha", False),
        )


def find_cases(root):
    """All runnable cases below a folder, in the order of their names."""
    for folder, folders, files in sorted(os.walk(root)):
        before = _existing(folder, "before.py") or _existing(folder, "before")
        if not before:
            continue
        folders[:] = []
        options = {}
        if "options.json" in files:
            with open(os.path.join(folder, "options.json"), encoding="utf-8") as file:
                options = json.load(file)
        if options.get("run", True):
            after = _existing(folder, "after.py") or _existing(folder, "after")
            yield Case(os.path.relpath(folder, root), folder, before, after, options)


def naive_programs(case):
    """The wrong rewrites of a case, each as (file name, path)."""
    return [(name, os.path.join(case.folder, name)) for name in sorted(os.listdir(case.folder)) if name.startswith("naive")]


def _existing(folder, name):
    path = os.path.join(folder, name)
    return path if os.path.exists(path) else None
