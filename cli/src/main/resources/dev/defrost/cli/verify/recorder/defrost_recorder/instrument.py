"""Puts probes into a syntax tree: before every changed statement, and around the values that changed statements pass on."""
import ast

REACHED = "__defrost_reached__"
VALUE = "__defrost_value__"
_BLOCKS = ("body", "orelse", "finalbody")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_next = [0]


class Instrument:
    """Probes for the changed lines of one file; what they stand for goes into the journal.

    A value is known by its function and its role there (what it is assigned to, returned, a condition), so that values of two
    versions of the file can be compared.
    """

    def __init__(self, file, lines, journal):
        self._file, self._lines, self._journal = file, lines, journal
        self._reached, self._values, self._seen = {}, {}, set()

    def module(self, tree):
        tree.body = self._block(tree.body, "")
        ast.fix_missing_locations(tree)
        self._journal.write(
            "probes", True, file=self._file, reached=self._reached, values=self._values, seen=sorted(self._seen & self._lines))
        return tree

    def _block(self, statements, scope):
        result = []
        for statement in statements:
            first = _is_text(statement) or _is_future(statement)  # these must stay first
            lines = self._header(statement)
            changed = sorted(lines & self._lines)
            if not _is_text(statement):
                self._seen.update(lines)
            if changed and not isinstance(statement, _FUNCTIONS) and not first:
                result.append(self._probe(changed, statement))
            if changed:
                self._wrap(statement, scope)
            self._inner(statement, scope, changed)
            result.append(statement)
        return result

    def _inner(self, statement, scope, changed):
        inside = isinstance(statement, _FUNCTIONS + (ast.ClassDef,))
        scope = scope + "." + statement.name if inside else scope
        for field in _BLOCKS:
            block = getattr(statement, field, None)
            if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                setattr(statement, field, self._block(block, scope))
        for part in getattr(statement, "handlers", []) + getattr(statement, "cases", []):
            self._seen.update(self._lines_of_part(part))
            own = sorted(self._lines_of_part(part) & self._lines)
            part.body = self._block(part.body, scope)
            if own:
                part.body.insert(0, self._probe(own, part.body[0]))
        if isinstance(statement, _FUNCTIONS) and changed:  # a changed signature is reached when the function runs
            at = 1 if _is_text(statement.body[0]) else 0
            statement.body.insert(at, self._probe(changed, statement.body[min(at, len(statement.body) - 1)]))

    @staticmethod
    def _lines_of_part(part):
        start = getattr(part, "lineno", None) or getattr(getattr(part, "pattern", None), "lineno", part.body[0].lineno)
        return set(range(start, max(start + 1, part.body[0].lineno)))

    @staticmethod
    def _header(statement):
        """The lines of a statement without those of the statements in it."""
        first = min([statement.lineno] + [each.lineno for each in getattr(statement, "decorator_list", [])])
        body = getattr(statement, "body", None) or getattr(statement, "cases", None)
        if isinstance(body, list) and body:
            inner = body[0]
            start = getattr(inner, "lineno", None) or inner.pattern.lineno
            last = max(statement.lineno, min([start] + [each.lineno for each in getattr(inner, "decorator_list", [])]) - 1)
        else:
            last = statement.end_lineno
        return set(range(first, last + 1))

    def _probe(self, lines, at):
        number = _number()
        self._reached[number] = lines
        call = ast.Call(ast.Name(REACHED, ast.Load()), [ast.Constant(number)], [])
        return _placed(ast.Expr(call), at)

    def _value(self, expression, statement, scope, role):
        number = _number()
        self._values[number] = [statement.lineno, getattr(statement, "end_lineno", statement.lineno), scope + "|" + role]
        return _placed(ast.Call(ast.Name(VALUE, ast.Load()), [ast.Constant(number), expression], []), expression)

    def _wrap(self, statement, scope):
        if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign)) and statement.value is not None:
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            statement.value = self._value(statement.value, statement, scope, "= " + _name(target))
        elif isinstance(statement, ast.Return) and statement.value is not None:
            statement.value = self._value(statement.value, statement, scope, "return")
        elif isinstance(statement, (ast.If, ast.While, ast.Assert)):
            statement.test = self._value(statement.test, statement, scope, "condition")
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Yield) and statement.value.value is not None:
            statement.value.value = self._value(statement.value.value, statement, scope, "yield")
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            call = statement.value
            call.args = [
                each if isinstance(each, ast.Starred) else self._value(each, statement, scope, "argument of " + _name(call.func))
                for each in call.args
            ]
            for keyword in call.keywords:
                if keyword.arg is not None:
                    role = "argument %s of %s" % (keyword.arg, _name(call.func))
                    keyword.value = self._value(keyword.value, statement, scope, role)


def _number():
    _next[0] += 1
    return _next[0]


def _placed(node, at):
    """Every new node has a place: that of the code it stands for."""
    for each in ast.walk(node):
        if isinstance(each, (ast.expr, ast.stmt)) and not hasattr(each, "lineno"):
            ast.copy_location(each, at)
    return node


def _name(target):
    """A name that both versions of a program share."""
    if isinstance(target, ast.Name):
        return target.id
    if isinstance(target, ast.Attribute):
        return "." + target.attr
    if isinstance(target, (ast.Tuple, ast.List)):
        return ",".join(_name(each) for each in target.elts)
    return "[]" if isinstance(target, ast.Subscript) else "?"


def _is_text(statement):
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and isinstance(statement.value.value, str)


def _is_future(statement):
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
