#!/usr/bin/env python3
"""Prints names that a Python file reads but that nothing in it defines: `path:line: name`. Exits with 1 when there are any.

    undefined_names.py FILE...          or, with no argument, one path a line on standard input

A name counts as defined when its scope, an enclosing function scope, the module or the builtins bind it anywhere; the order of
statements is not looked at. `from x import *` brings the public names of a module of the standard library or of one beside the file; a
file that takes all names of another module may define any name. A file that does not parse is reported as such.
"""
import ast
import builtins
import importlib
import pathlib
import sys
import symtable

ALWAYS = set(dir(builtins)) | {
    "__file__", "__name__", "__doc__", "__builtins__", "__path__", "__package__", "__spec__", "__loader__", "__class__",
    "__annotations__", "__module__", "__qualname__", "__dict__", "WindowsError",
}


def undefined_names(source, path):
    """All undefined names of a file as (line of the scope, name); raises SyntaxError."""
    module = symtable.symtable(source, path, "exec")
    known = set(ALWAYS)
    for scope in _scopes(module):
        top = scope is module
        known |= {s.get_name() for s in scope.get_symbols() if _binds(s) and (top or s.is_declared_global())}
    brought = _brought(source, pathlib.Path(path), set())
    if brought is None:
        return []
    known |= brought
    found = []
    for scope in _scopes(module):
        for symbol in scope.get_symbols():
            name = symbol.get_name()
            unbound = symbol.is_referenced() and not symbol.is_local() and not symbol.is_free() and not symbol.is_parameter()
            if (unbound or scope is module and not _binds(symbol) and symbol.is_referenced()) and name not in known:
                found.append((scope.get_lineno(), name))
    return sorted(set(found))


def _brought(source, path, seen):
    """The names that a module's star imports bind; None when one of them is of a module that cannot be looked at."""
    names = set()
    for node in ast.walk(ast.parse(source, str(path))):
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            beside = path.parent / f"{node.module}.py"
            if node.level == 0 and node.module.partition(".")[0] in sys.stdlib_module_names:
                module = importlib.import_module(node.module)
                names |= set(getattr(module, "__all__", [name for name in vars(module) if not name.startswith("_")]))
            elif beside.is_file() and beside not in seen:
                seen.add(beside)
                text = beside.read_bytes()
                further = _brought(text, beside, seen)
                if further is None:
                    return None
                own = symtable.symtable(text, str(beside), "exec")
                names |= further | {each.get_name() for each in own.get_symbols() if _binds(each) and not each.get_name().startswith("_")}
            elif beside not in seen:
                return None
    return names


def _binds(symbol):
    return symbol.is_assigned() or symbol.is_imported() or symbol.is_parameter() or symbol.is_namespace()


def _scopes(scope):
    yield scope
    for child in scope.get_children():
        yield from _scopes(child)


def main(paths):
    bad = False
    for path in paths:
        with open(path, "rb") as file:
            source = file.read()
        try:
            names = undefined_names(source, path)
        except (SyntaxError, ValueError) as error:
            names = [(getattr(error, "lineno", 0) or 0, f"does not parse: {error}")]
        for line, name in names:
            bad = True
            print(f"{path}:{line}: {name}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [line.strip() for line in sys.stdin if line.strip()]))
