"""Which wrong expressions the data of a project's tests can show.

A wrong line that no test evaluates where it is wrong, or whose wrong expression has the same value as the right one in every test, is no wrong
rewrite as far as these tests go: no comparison of runs could tell. `shown` finds that out without any comparison of runs: it lets the
tests evaluate the right expressions, and beside them the wrong ones if these only compute, from the answer of one call that both have. What makes a
paginator or a waiter counts when that is used.
"""
import ast
import copy
import os
import pathlib
import shutil
import subprocess

# What may be called twice without anybody seeing it.
PURE = {"get", "len", "int", "float", "str", "bytes", "upper", "_serialize", "_deserialize", "_build_conditions"}
# What is made without a call, and who makes it.
MAKERS = {"get_paginator", "get_waiter"}
RECORD = "DEFROST_SHOWN_FAULTS"
PROBE, MADE, COMMON = "__defrost_shown__", "__defrost_made__", "__defrost_common__"
RUNTIME = '''
import os


def show(number):
    with open(os.environ["%s"], "a") as stream:
        stream.write("%%s\\n" %% number)


def shown(right, wrong, *common):
    value = right(*common)
    for number, compute in wrong.items():
        if compute is None or differs(value, compute, common):
            show(number)
    return value


class made:
    def __init__(self, object, numbers):
        self._object, self._numbers = object, numbers

    def __getattr__(self, name):
        for number in self._numbers:
            show(number)
        return getattr(self._object, name)


def differs(value, compute, common):
    try:
        other = compute(*common)
        return type(value) is not type(other) or value != other
    except Exception:
        return True
''' % RECORD


def shown(faults, migrated, folder, tests, environment):
    """Those of the faults (with file, number of the line, wrong line) that the tests show, which run in a folder of a copy of `migrated`."""
    probed, record = migrated.parent / "shown", migrated.parent / "shown.txt"
    shutil.rmtree(probed, ignore_errors=True)
    shutil.copytree(migrated, probed, symlinks=True)
    record.write_text("")
    found = set()
    for file in sorted({fault.file for fault in faults}):
        text = _probed(probed / file, {number: fault for number, fault in enumerate(faults) if fault.file == file}, found)
        (probed / file).write_text(text)
    runtime = migrated.parent / "runtime"
    runtime.mkdir(exist_ok=True)
    (runtime / "planted_runtime.py").write_text(RUNTIME)
    path = os.pathsep.join([str(runtime), *filter(None, [environment.get("PYTHONPATH")])])
    subprocess.run(["bash", "-c", tests], cwd=probed / folder, capture_output=True,
                   env={**environment, RECORD: str(record), "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"})
    found |= set(map(int, pathlib.Path(record).read_text().split()))
    return [fault for number, fault in enumerate(faults) if number in found]


def _probed(path, faults, found):
    """The file with probes; faults in whole statements are shown wherever they are reached."""
    lines = path.read_text().split("\n")
    tree = ast.parse("\n".join(lines))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    wrongs, makers = {}, {}
    for number, fault in faults.items():
        wrong = ast.parse("\n".join([*lines[:fault.number - 1], fault.wrong, *lines[fault.number:]]))
        right, wrong = _difference(tree, wrong)
        maker = _maker(right, parents)
        if maker is not None:
            makers.setdefault(maker, []).append(number)
        elif _can_be_wrapped(right, parents):
            wrongs.setdefault(right, {})[number] = wrong
        else:
            found.add(number)
    tree = ast.fix_missing_locations(_Probes(wrongs, makers).visit(tree))
    first = next((index for index, each in enumerate(tree.body) if not _must_be_first(each)), len(tree.body))
    tree.body[first:first] = ast.parse(f"from planted_runtime import made as {MADE}, shown as {PROBE}").body
    return ast.unparse(tree)


class _Probes(ast.NodeTransformer):
    def __init__(self, wrongs, makers):
        self._wrongs, self._makers = wrongs, makers

    def visit(self, node):
        numbers = self._makers.pop(node, None)
        if numbers:
            return ast.Call(ast.Name(MADE, ast.Load()), [self.visit(node), ast.Constant(numbers)], [])
        wrongs = self._wrongs.pop(node, None)
        if not wrongs:
            return self.generic_visit(node)
        common = next(filter(None, (_common(node, wrong) for wrong in wrongs.values())), None)
        code = []
        for number, wrong in wrongs.items():
            wrong = _without(wrong, common)
            computes = _computes(_without(node, common)) and _computes(wrong)
            code.append(f"{number}: lambda {COMMON}=None: {ast.unparse(wrong)}" if computes else f"{number}: None")
        call = ast.parse(f"{PROBE}(lambda {COMMON}=None: 0, {{{', '.join(code)}}})", mode="eval").body
        call.args += [] if common is None else [self.visit(copy.deepcopy(common))]
        call.args[0].body = self.visit(node if common is None else _without(node, common))
        return call


def _common(right, wrong):
    """The one call with effects that both have, when they compute all else from it."""
    both = {ast.dump(each) for each in ast.walk(wrong)}
    calls = [each for each in ast.walk(right) if isinstance(each, ast.Call) and not _computes(each) and ast.dump(each) in both]
    return calls[0] if calls and _computes(_without(right, calls[0])) and _computes(_without(wrong, calls[0])) else None


def _without(node, common):
    """The expression with a name in the place of a part."""
    class Naming(ast.NodeTransformer):
        def visit(self, each):
            same = common is not None and isinstance(each, ast.expr) and ast.dump(each) == ast.dump(common)
            return ast.Name(COMMON, ast.Load()) if same else self.generic_visit(each)

    return Naming().visit(copy.deepcopy(node))


def _difference(right, wrong):
    """The smallest pair of nodes that holds all that differs."""
    while type(right) is type(wrong):
        pairs = [(one, other) for one, other in zip(ast.iter_child_nodes(right), ast.iter_child_nodes(wrong)) if ast.dump(one) != ast.dump(other)]
        counts = len(list(ast.iter_child_nodes(right))) == len(list(ast.iter_child_nodes(wrong)))
        if len(pairs) != 1 or not counts or _own(right) != _own(wrong) or not isinstance(pairs[0][0], (ast.expr, ast.stmt, ast.keyword, ast.comprehension)):
            break
        right, wrong = pairs[0]
    return right, wrong


def _maker(node, parents):
    """The call that makes an object from it and makes no call of an API; None when nothing does."""
    call = node if isinstance(node, ast.Call) else parents.get(node)
    return call if isinstance(call, ast.Call) and getattr(call.func, "attr", None) in MAKERS else None


def _own(node):
    """What a node says beside its children."""
    return [value for _, value in ast.iter_fields(node) if not isinstance(value, (ast.AST, list))]


def _can_be_wrapped(node, parents):
    if not isinstance(node, ast.expr) or isinstance(node, ast.Starred) or not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
        return False
    if any(isinstance(each, (ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr)) for each in ast.walk(node)):
        return False
    parent = parents[node]
    while not isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.Module, ast.ClassDef, ast.JoinedStr)):
        parent = parents[parent]
    return not isinstance(parent, (ast.ClassDef, ast.JoinedStr))


def _computes(node):
    """Whether it only computes a value."""
    calls = [each.func for each in ast.walk(node) if isinstance(each, ast.Call)]
    return all(getattr(each, "id", getattr(each, "attr", None)) in PURE for each in calls)


def _must_be_first(statement):
    text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return text or isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
