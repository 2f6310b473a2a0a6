#!/usr/bin/env python3
"""Counts how the attribute values of literal dicts are written after a migration.

    typed_values.py BEFORE AFTER

BEFORE holds one folder a repository, AFTER their migrated copies, as corpus.py leaves them in its --work folder. Looked at are the entries of
dicts that are written out in the arguments Item, Key and ExpressionAttributeValues, in files that were changed. A value is `strict` when its own
text says its type: a constant, an f-string, a comparison, a call of a conversion, or a nested literal of these. Printed are the values before,
those that are strict, and after: those with an explicit type, those given to the serializer, and those that flow on from a response.
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


def is_strict(value):
    if isinstance(value, ast.Constant):
        return not isinstance(value.value, float)
    if isinstance(value, (ast.JoinedStr, ast.Compare)):
        return True
    if isinstance(value, ast.Call):
        name = getattr(value.func, "attr", getattr(value.func, "id", ""))
        return name in CONVERSIONS
    if isinstance(value, ast.List):
        return all(is_strict(each) for each in value.elts)
    if isinstance(value, ast.Dict):
        return all(key is not None and is_strict(each) for key, each in zip(value.keys, value.values))
    return False


def values(text):
    for call in ast.walk(ast.parse(text)):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in METHODS:
            for keyword in call.keywords:
                if keyword.arg in ARGUMENTS and isinstance(keyword.value, ast.Dict):
                    yield from (value for key, value in zip(keyword.value.keys, keyword.value.values) if key is not None)


def form(value):
    """How a value is written in a migrated file."""
    if isinstance(value, ast.Dict) and len(value.keys) == 1 and isinstance(value.keys[0], ast.Constant) and value.keys[0].value in TYPES:
        return "typed"
    name = getattr(value.func, "id", "") if isinstance(value, ast.Call) else ""
    return "serialized" if name.startswith("_serialize") else "other"


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
        forms = [form(value) for value in now]
        # A file in which nothing of this kind was migrated says nothing.
        if len(was) != len(forms) or not set(forms) - {"other"}:
            continue
        for value, written in zip(was, forms):
            total["values"] += 1
            total["strict"] += is_strict(value)
            total[written] += 1
            total["strict and typed"] += is_strict(value) and written == "typed"
    for name in ("values", "strict", "strict and typed", "typed", "serialized", "other"):
        print(f"{name:<18}{total[name]:>7}{total[name] / max(1, total['values']):>8.1%}")
    print(f"strict values with an explicit type: {total['strict and typed'] / max(1, total['strict']):.1%}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
