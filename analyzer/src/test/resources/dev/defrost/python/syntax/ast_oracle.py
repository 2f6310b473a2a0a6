"""Prints what CPython's ast says about installed source files.

    ast_oracle.py sample COUNT    path, whether it is valid, number of nodes and a digest, for a fixed sample of files
    ast_oracle.py all             the same for every file
    ast_oracle.py dump PATH       the nodes of one file

A node is one line: kind, start, end (UTF-16 offsets into the text without byte order mark) and what it holds besides
other nodes. The insides of f-strings are left out, because their ranges were wrong before Python 3.12.
"""
import ast
import hashlib
import io
import os
import random
import sys
import sysconfig
import tokenize
import warnings
import zlib

OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "Mod": "%", "Pow": "**", "LShift": "<<",
    "RShift": ">>", "BitOr": "|", "BitXor": "^", "BitAnd": "&", "FloorDiv": "//", "Invert": "~", "Not": "not",
    "UAdd": "+", "USub": "-", "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is",
    "IsNot": "is not", "In": "in", "NotIn": "not in", "And": "and", "Or": "or",
}


def source_files():
    root = sysconfig.get_paths()["stdlib"]
    found = []
    for folder, _, names in os.walk(root):
        found += [os.path.join(folder, name) for name in names if name.endswith(".py")]
    return sorted(found)


def decode(data):
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8")
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding)


class Offsets:
    """Turns (line, column in UTF-8 bytes) into a UTF-16 offset."""

    def __init__(self, text):
        self.lines = []
        start = 0
        line_start = 0
        ascii_only = text.isascii()
        while line_start < len(text):
            end = line_start
            while end < len(text) and text[end] not in "\r\n":
                end += 1
            if end < len(text):
                end += 2 if text.startswith("\r\n", end) else 1
            line = text[line_start:end]
            self.lines.append((start, None if ascii_only or line.isascii() else line.encode("utf-8")))
            start += len(line) if ascii_only else len(line.encode("utf-16-le")) // 2
            line_start = end
        self.lines.append((start, None))

    def of(self, line, column):
        start, data = self.lines[line - 1]
        if data is None:
            return start + column
        return start + len(data[:column].decode("utf-8").encode("utf-16-le")) // 2


def checksum(text):
    return "%08x" % zlib.crc32(text.encode("utf-16-le", "surrogatepass"))


def constant(value):
    if isinstance(value, str):
        return "STRING " + checksum(value)
    if isinstance(value, bytes):
        return "BYTES " + checksum(value.decode("latin-1"))
    kinds = {int: "INT", float: "FLOAT", complex: "COMPLEX", bool: str(value).upper(), type(None): "NONE"}
    return kinds.get(type(value), "ELLIPSIS")


def operator(node):
    return OPERATORS[type(node).__name__]


def held(node):
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Constant):
        return constant(node.value)
    if isinstance(node, (ast.BinOp, ast.AugAssign, ast.BoolOp, ast.UnaryOp)):
        return operator(node.op)
    if isinstance(node, ast.Compare):
        return ",".join(map(operator, node.ops))
    if isinstance(node, (ast.keyword, ast.arg)):
        return node.arg or "-"
    if isinstance(node, ast.alias):
        return node.name + "," + (node.asname or "-")
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return node.name
    if isinstance(node, ast.ImportFrom):
        return "." * node.level + (node.module or "-")
    if isinstance(node, (ast.Global, ast.Nonlocal)):
        return ",".join(node.names)
    if isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
        return node.name or "-"
    if isinstance(node, ast.MatchMapping):
        return node.rest or "-"
    if isinstance(node, ast.MatchClass):
        return ",".join(node.kwd_attrs)
    return ""


def nodes(data):
    offsets = Offsets(decode(data))
    lines = []
    pending = [ast.parse(data)]
    while pending:
        node = pending.pop()
        kind = type(node).__name__
        if hasattr(node, "lineno"):
            place = "%d %d" % (offsets.of(node.lineno, node.col_offset), offsets.of(node.end_lineno, node.end_col_offset))
            if kind == "MatchSingleton":
                lines.append("Constant %s %s" % (place, constant(node.value)))
                kind = "MatchValue"
            lines.append(" ".join(filter(None, (kind, place, held(node)))))
        if not isinstance(node, ast.JoinedStr):
            pending.extend(ast.iter_child_nodes(node))
    return sorted(line.encode("utf-16-be", "surrogatepass") for line in lines)


def main(mode, argument=None):
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if mode == "dump":
        with open(argument, "rb") as file:
            print("\n".join(line.decode("utf-16-be", "surrogatepass") for line in nodes(file.read())))
        return
    files = source_files()
    if mode == "sample":
        files = random.Random(20260101).sample(files, min(int(argument), len(files)))
    for path in files:
        with open(path, "rb") as file:
            data = file.read()
        try:
            lines = nodes(data)
        except (SyntaxError, ValueError, UnicodeError, LookupError, RecursionError) as error:
            print(path, "invalid", 0, type(error).__name__, sep="\t")
        else:
            print(path, "valid", len(lines), hashlib.md5(b"\n".join(lines)).hexdigest(), sep="\t")


main(*sys.argv[1:])
