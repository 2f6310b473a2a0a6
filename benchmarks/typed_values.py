#!/usr/bin/env python3
"""Counts how the attribute values of literal dicts are written after a migration.

    typed_values.py BEFORE AFTER

BEFORE holds one folder a repository, AFTER their migrated copies, as corpus.py leaves them in its --work folder. Looked at are the entries of
dicts that are written out in the arguments Item, Key and ExpressionAttributeValues, in files that were changed. A value is `strict` when its own
text says its type: a constant, an f-string, a comparison, a call of a conversion, or a nested literal of these. `locals` are those and names that
only strict values of one type are assigned to in the function or else in the module, and parameters with the annotation of one type. Printed are
the values before, how many of them are strict and locals, and after: those with an explicit type, those given to the serializer, how many
serializer calls these have, and those that flow on from a response.
For other proof levels, migrate the copies with a defrost.toml in their root that has `trust-annotations` or `key-schema`.
"""
import ast
import collections
import pathlib
import sys

ARGUMENTS = {"Item", "Key", "ExpressionAttributeValues"}
METHODS = {"put_item", "get_item", "update_item", "delete_item", "query", "scan"}
TYPES = {"S", "N", "B", "BOOL", "NULL", "L", "M", "SS", "NS", "BS"}
CONVERSIONS = {"str", "int", "len", "bool", "Decimal", "isoformat", "strftime", "dumps", "decode", "encode", "hexdigest", "lower", "upper", "strip", "join",
               "format", "timestamp"}


ANNOTATIONS = {"str": "S", "int": "N", "Decimal": "N", "bool": "BOOL", "bytes": "B"}
NUMBERS = {"int", "len", "Decimal", "timestamp"}


def kind(value, names=None):
    """The type that the text of a value says; None when it says none. With names, a name says what they say."""
    if isinstance(value, ast.Constant):
        return {str: "S", bool: "BOOL", int: "N", bytes: "B", type(None): "NULL"}.get(type(value.value))
    if isinstance(value, ast.JoinedStr):
        return "S"
    if isinstance(value, ast.Compare):
        return "BOOL"
    if isinstance(value, ast.Call):
        name = getattr(value.func, "attr", getattr(value.func, "id", ""))
        return None if name not in CONVERSIONS else "N" if name in NUMBERS else "BOOL" if name == "bool" else "S"
    if isinstance(value, ast.List):
        return "L" if all(kind(each, names) for each in value.elts) else None
    if isinstance(value, ast.Dict):
        return "M" if all(key is not None and kind(each, names) for key, each in zip(value.keys, value.values)) else None
    return names(value.id) if names and isinstance(value, ast.Name) else None


def names_of(function, module):
    """What the names that a function reads say, by their annotation and by all that is assigned to them."""
    def said(name):
        for scope in (function, module):
            found = list(bindings(scope, name)) if scope else []
            if found:
                return found[0] if len(set(found)) == 1 else None
        return None
    return said


def bindings(scope, name):
    """What each binding of a name in a scope says of it."""
    if isinstance(scope, (ast.FunctionDef, ast.AsyncFunctionDef)):
        for each in [*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs]:
            if each.arg == name:
                yield ANNOTATIONS.get(getattr(each.annotation, "id", ""))
    pending = list(scope.body)
    while pending:
        node = pending.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            continue
        pending.extend(ast.iter_child_nodes(node))
        assigned = isinstance(node, ast.Assign) and any(isinstance(each, ast.Name) and each.id == name for each in node.targets)
        if assigned or isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name and node.value:
            yield kind(node.value)
            pending = [each for each in pending if each not in getattr(node, "targets", [getattr(node, "target", None)])]
        elif isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store):
            yield None


def calls(node, function=None):
    """The calls below a node, each with the function that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, function
        yield from calls(child, child if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)) else function)


def values(text):
    """The values of a file's literal dicts, each with what names say where it stands."""
    module = ast.parse(text)
    for call, function in calls(module):
        if getattr(call.func, "attr", "") in METHODS:
            for keyword in call.keywords:
                if keyword.arg in ARGUMENTS and isinstance(keyword.value, ast.Dict):
                    names = names_of(function, module)
                    yield from ((value, names) for key, value in zip(keyword.value.keys, keyword.value.values) if key is not None)


def form(value):
    """How a value is written in a migrated file."""
    if isinstance(value, ast.Dict) and len(value.keys) == 1 and isinstance(value.keys[0], ast.Constant) and value.keys[0].value in TYPES:
        return "typed"
    return "serialized" if is_serializer(value) else "other"


def is_serializer(value):
    return isinstance(value, ast.Call) and getattr(value.func, "id", "").startswith("_serialize")


def main(before, after):
    total = collections.Counter()
    for old in sorted(before.rglob("*.py")):
        new = after / old.relative_to(before)
        if not old.is_file() or not new.is_file() or old.read_bytes() == new.read_bytes():
            continue
        try:
            was, now = list(values(old.read_text())), list(values(new.read_text()))
        except (SyntaxError, UnicodeDecodeError):
            continue
        forms = [form(value) for value, _ in now]
        # A file in which nothing of this kind was migrated says nothing.
        if len(was) != len(forms) or not set(forms) - {"other"}:
            continue
        for (value, names), (written, _), how in zip(was, now, forms):
            total["values"] += 1
            total[how] += 1
            total["calls of serializers"] += sum(is_serializer(each) for each in ast.walk(written))
            for group, says in (("strict", kind(value)), ("locals", kind(value, names))):
                total[group] += says is not None
                total[group + " and typed"] += says is not None and how == "typed"
    for name in ("values", "strict", "strict and typed", "locals", "locals and typed", "typed", "serialized", "calls of serializers", "other"):
        print(f"{name:<22}{total[name]:>7}{total[name] / max(1, total['values']):>8.1%}")
    for group in ("strict", "locals"):
        print(f"{group} with an explicit type: {total[group + ' and typed'] / max(1, total[group]):.1%}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
