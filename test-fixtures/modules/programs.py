"""Random programs of several files: what `travels` writes, cut into modules that import from each other in every way that Python has."""
import os
import random
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../travels"))

import importlib.util

_SPEC = importlib.util.spec_from_file_location("travelling", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../travels/programs.py"))
travelling = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(travelling)


class Cutter:
    """Puts the functions of a program into modules, lower ones first: a module imports from those before it."""

    def __init__(self, seed):
        self.chance = random.Random(f"modules {seed}")
        self.package = self.chance.random() < 0.4
        self.home = {}  # the module in which a name is defined
        self.files = {}

    def cut(self, lines, functions, body):
        defined = [name for line in lines for name in re.findall(r"^(?:def )?(\w+)(?: = |\()", line)]
        self.add("base", travelling.PRELUDE + "\n" + "\n".join(lines), ["COUNT", "tick", "flag"] + defined)
        middle = self.chance.randint(0, len(functions))
        for module, part in (("lower", functions[:middle]), ("upper", functions[middle:])):
            if part:
                names = [name for function in part for line in function for name in re.findall(r"^(?:def |class )?(\w+)(?: = |\(|:)", line)]
                self.add(module, "\n".join(line for function in part for line in ["", *function, ""]), names)
        self.add("main", "\n".join(body), [])
        return self.files

    def add(self, module, text, names):
        if module != "base":
            text = self.imports(module, text, names) + "\n\n" + text.strip("\n")
        self.home.update((name, module) for name in names)
        self.files[self.path(module)] = text.rstrip("\n") + "\n"
        if self.package:
            self.files["app/__init__.py"] = ""

    def path(self, module):
        return f"app/{module}.py" if self.package and module != "main" else f"{module}.py"

    def imports(self, module, text, own):
        lines = ["import boto3", "from botocore.exceptions import ClientError"]
        used = {}
        for name, home in self.home.items():
            # a service is a name, never the text in quotes that it is made from
            if home != module and re.search(rf"(?<![\w\"'.]){name}(?![\w\"'])", text):
                used.setdefault(home, []).append(name)
        for home, names in used.items():
            lines.append(f"from {self.source(module, home)} import {', '.join(names)}" if self.chance.random() < 0.85 else f"from {self.source(module, home)} import *")
        return "\n".join(lines)

    def source(self, module, home):
        if not self.package:
            return home
        return f".{home}" if module != "main" and self.chance.random() < 0.5 else f"app.{home}"


def program(seed):
    """The files of a program by their paths; `main.py` is run."""
    return Cutter(seed).cut(*travelling.Writer(seed).parts())
