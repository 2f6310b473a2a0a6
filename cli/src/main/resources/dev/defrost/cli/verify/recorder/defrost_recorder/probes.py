"""Sees which changed statements a test reaches, and what they compute.

Files with changed lines are compiled from a syntax tree with probes in it; all else runs at full speed, and debuggers and coverage
tools are not disturbed. Lines, names and tracebacks stay as they are.
"""
import ast
import builtins
import functools
import importlib.machinery
import importlib.util
import os
import sys

from defrost_recorder import modules, places, settings
from defrost_recorder.images import digests, prints
from defrost_recorder.instrument import REACHED, VALUE, Instrument


def install(chosen):
    setattr(builtins, REACHED, settings.test.reached)
    setattr(builtins, VALUE, _value)
    if not any(chosen.lines.values()):
        return
    loader = importlib.machinery.SourceFileLoader
    get_code = loader.get_code

    @functools.wraps(get_code)
    def probed(self, fullname):
        lines = chosen.lines.get(places.name(self.path))
        code = _code(self.get_data(self.path), self.path, lines) if lines else None
        return code or get_code(self, fullname)

    loader.get_code = probed
    modules.when_imported("_pytest.assertion.rewrite", lambda module: _hook_rewriting(module, chosen))
    _hook_program(chosen)


def _value(probe, value):
    """Stands around an expression whose value is of interest; passes it on."""
    try:
        settings.test.value(probe, digests(value) + [prints(value), len(value) if isinstance(value, list) else -1])
    except Exception as error:
        settings.journal.problem("value", error)
    return value


def _tree(source, path, lines, tree=None):
    """The tree of a file with probes; None when it does not parse, which Python itself says best."""
    try:
        tree = ast.parse(source, filename=path) if tree is None else tree
        return Instrument(places.name(path), lines, settings.journal).module(tree)
    except Exception as error:
        if not isinstance(error, SyntaxError):
            settings.journal.problem("probes of " + path, error)
        return None


def _code(source, path, lines):
    tree = _tree(source, path, lines)
    return None if tree is None else compile(tree, path, "exec", dont_inherit=True)


def _hook_rewriting(module, chosen):
    """pytest compiles test files itself: it is given a tree with probes."""

    class Ast:
        def __getattr__(self, name):
            return getattr(ast, name)

        @staticmethod
        def parse(source, filename="<unknown>", *args, **kwargs):
            tree = ast.parse(source, filename, *args, **kwargs)
            name = filename.decode() if isinstance(filename, bytes) else str(filename)
            lines = chosen.lines.get(places.name(name))
            return (_tree(source, name, lines) if lines else None) or tree

    module.ast = Ast()


def _hook_program(chosen):
    """`python FILE` compiles FILE inside the interpreter, unless an import hook takes the path for a folder with `__main__`."""
    path = (getattr(sys, "argv", None) or [""])[0]
    file = places.name(path) if path.endswith(".py") and os.path.isfile(path) else None
    if not chosen.lines.get(file):
        return

    def hook(entry):
        if entry != path:
            raise ImportError(entry)
        sys.path_hooks.remove(hook)
        return _Program(path, chosen.lines[file])

    sys.path_hooks.insert(0, hook)


class _Program:
    """Finds and loads `__main__` from one file, and makes it look as it does without a hook."""

    def __init__(self, path, lines):
        self._path, self._lines = path, lines

    def find_spec(self, name, target=None):
        return importlib.util.spec_from_loader(name, self, origin=self._path) if name == "__main__" else None

    def create_module(self, spec):
        return None

    def is_package(self, name):
        return False

    def get_filename(self, name):
        return self._path

    def get_source(self, name):
        with open(self._path, encoding="utf-8") as stream:
            return stream.read()

    def get_code(self, name):
        with open(self._path, "rb") as stream:
            source = stream.read()
        folder = os.path.dirname(os.path.abspath(self._path))
        sys.path[:] = [folder if entry == self._path else entry for entry in sys.path]
        sys.path_importer_cache.pop(self._path, None)
        return _code(source, self._path, self._lines) or compile(source, self._path, "exec", dont_inherit=True)
