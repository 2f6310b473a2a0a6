"""Structures of larger programs in which resources travel: caches, properties, inheritance, decorators, context managers, dicts, generators."""


class Shapes:
    """Statements for a `Writer`, each a structure of its own."""

    def further(self):
        return [self.lazy_global, self.stored, self.with_properties, self.inherited, self.decorated, self.opened, self.cached, self.defaulted,
                self.bound, self.records, self.whole, self.nested_lists, self.yielded, self.attempted, self.deleted, self.class_attribute, self.passed_on,
                self.counted, self.spread, self.gone_through, self.gone_through, self.later]

    def lazy_global(self, scope, depth):
        """A module's variable that is filled at first use."""
        kind, name = self.kind(), self.name("CACHE")
        get = self.name("cached")
        test = self.pick([f"if {name} is None:", f"if not {name}:"])
        self.functions.append([f"{name} = None", "", "", f"def {get}(name):", f"    global {name}", f"    {test}",
                               f"        {name} = {self.made(kind, self.outside())}", f"    return {name}"])
        lines = self.use(kind, scope, f"{get}({self.text()})") + self.use(kind, scope, f"{get}({self.text()})")
        if self.maybe(0.3):
            reset = self.name("reset")
            self.functions.append([f"def {reset}():", f"    global {name}", f"    {name} = None"])
            lines += [f"{reset}()"] + self.use(kind, scope, f"{get}({self.text()})")
        return lines

    def stored(self, scope, depth):
        """Objects in a dict under keys that are not known before."""
        kind, name = self.kind(), self.name("store")
        inner = scope.inner()
        inner.values.append(("each", kind))
        lines = [f"{name} = {{}}"]
        for _ in range(self.chance.randint(1, 2)):
            lines.append(f"{name}[{self.text()}] = {self.object(kind, scope)}")
        return lines + self.pick([
            [f"for each in {name}.values():"] + self.indented(self.use(kind, inner, "each")),
            [f"for key, each in {name}.items():"] + self.indented(["print(key)"] + self.use(kind, inner, "each")),
            [f"for key in sorted({name}):"] + self.indented(self.use(kind, scope, f"{name}[key]")),
            [f'if "alpha" in {name}:'] + self.indented(self.use(kind, scope, f'{name}["alpha"]')),
            [f'each = {name}.get({self.text()})', "if each is not None:"] + self.indented(self.use(kind, inner, "each")),
            [f"each = {name}.setdefault({self.text()}, {self.object(kind, scope)})"] + self.use(kind, inner, "each"),
            [f"each = {name}.pop({self.text()}, None)", "if each:"] + self.indented(self.use(kind, inner, "each")) + [f"print(len({name}))"],
        ])

    def with_properties(self, scope, depth):
        name, kind = self.name("Lazy"), self.kind()
        outside = self.outside()
        if self.maybe(0.5):
            body = [f"return {self.made(kind, outside).replace('name', 'self.name')}"]
        else:
            body = ["if self._held is None:", f"    self._held = {self.made(kind, outside).replace('name', 'self.name')}", "return self._held"]
        # keywords of boto3's constructors are no variables
        body = [line.replace("self.name=", "name=") for line in body]
        self.functions.append([f"class {name}:", "    def __init__(self, name):", "        self.name = name", "        self._held = None", "", "    @property",
                               "    def held(self):"] + self.indented(self.indented(body)))
        held = self.name("lazy")
        lines = [f"{held} = {name}({self.text()})"]
        for _ in range(self.chance.randint(1, 3)):
            lines += self.use(kind, scope, f"{held}.held")
        return lines

    def inherited(self, scope, depth):
        base, derived, kind = self.name("Base"), self.name("Derived"), self.kind()
        inside = self.outside([("self.held", kind)])
        lines = [f"class {base}:", "    def __init__(self, held):", "        self.held = held", "", "    def work(self, name):"]
        lines += self.indented(self.indented(self.use(kind, inside, "self.held")))
        lines += ["", "", f"class {derived}({base}):"]
        if self.maybe(0.5):
            lines += ["    def __init__(self, held, name):", "        super().__init__(held)", "        self.name = name", ""]
            arguments = f"{self.object(kind, scope)}, {self.text()}"
        else:
            arguments = self.object(kind, scope)
        lines += ["    def work(self, name):"] + self.indented(self.indented(self.pick([["super().work(name)"], []]) + self.use(kind, inside, "self.held")))
        self.functions.append(lines)
        held = self.name("derived")
        calls = [f"{held} = {derived}({arguments})", f"{held}.work({self.text()})"]
        if self.maybe(0.4):
            calls += [f"for each in [{base}({self.object(kind, scope)}), {held}]:", f"    each.work({self.text()})"]
        return calls

    def decorated(self, scope, depth):
        keep, name, kind = self.name("loud"), self.name("decorated"), self.kind()
        inner = self.outside([("given", kind)])
        gives = self.pick([f"return {self.read(kind, inner, 'given')}", "return given", "return None"])
        self.functions.append([f"def {keep}(function):", "    def inner(*args, **kwargs):", '        print("before")', "        return function(*args, **kwargs)",
                               "    return inner", "", "", f"@{keep}", f"def {name}(name, given):"] + self.indented(self.use(kind, inner, "given") + [gives]))
        call = f"{name}({self.text()}, {self.object(kind, scope)})"
        return [f"print({call})"] if gives != "return given" else self.use(kind, scope, call)

    def opened(self, scope, depth):
        name, kind = self.name("opened"), self.kind()
        inside = self.outside([("made", kind)])
        self.functions.append(["import contextlib", "", "", "@contextlib.contextmanager", f"def {name}(name):", f"    made = {self.made(kind, self.outside())}", "    try:",
                               "        yield made", "    finally:"] + self.indented(self.indented(self.use(kind, inside, "made"))))
        inner, held = scope.inner(), self.name("held")
        inner.values.append((held, kind))
        return [f"with {name}({self.text()}) as {held}:"] + self.indented(self.use(kind, inner, held) + self.block(inner, depth - 1, 0, 1))

    def cached(self, scope, depth):
        name, kind = self.name("remembered"), self.kind()
        self.functions.append(["import functools", "", "", "@functools.lru_cache(maxsize=None)", f"def {name}(name):", f"    return {self.made(kind, self.outside())}"])
        return self.use(kind, scope, f"{name}({self.text()})") + self.use(kind, scope, f"{name}({self.text()})")

    def defaulted(self, scope, depth):
        name, kind = self.name("defaulted"), self.kind()
        inside = self.outside([("given", kind)])
        fill = self.pick([[f"given = given or {self.made(kind, self.outside())}"], ["if given is None:", f"    given = {self.made(kind, self.outside())}"],
                          [f"given = {self.made(kind, self.outside())} if given is None else given"]])
        self.functions.append([f"def {name}(name, given=None):"] + self.indented(fill + self.use(kind, inside, "given") + self.pick([[], ["return given"]])))
        lines = [f"{name}({self.text()})", f"{name}({self.text()}, {self.object(kind, scope)})"]
        return lines if self.maybe(0.7) else lines + [f"{name}(given={self.object(kind, scope)}, name={self.text()})"]

    def bound(self, scope, depth):
        """A method that is kept or handed on, and called later."""
        kind, name = self.kind(), self.name("act")
        value = self.object(kind, scope)
        calls = [each for each in self.methods(kind) if "{" not in each]
        if not calls:
            return self.using(scope, depth)
        method, _, arguments = self.pick(calls).removeprefix("x.").partition("(")
        if self.maybe(0.5):
            return [f"{name} = {value}.{method}", f"{name}({arguments}"]
        given = self.name("function")
        self.functions.append([f"def {name}({given}):", f"    print(type({given}({arguments}).__name__)"])
        return [f"{name}({value}.{method})"]

    def records(self, scope, depth):
        """A record with a place for an object."""
        name, kind = self.name("Record"), self.kind()
        lines = self.pick([
            ["import dataclasses", "", "", "@dataclasses.dataclass", f"class {name}:", "    name: str", "    held: object"],
            ["import typing", "", "", f"class {name}(typing.NamedTuple):", "    name: str", "    held: object"],
            ["import collections", "", f'{name} = collections.namedtuple("{name}", ["name", "held"])'],
        ])
        self.functions.append(lines)
        record = self.name("record")
        made = self.pick([f"{name}({self.text()}, {self.object(kind, scope)})", f"{name}(name={self.text()}, held={self.object(kind, scope)})"])
        return [f"{record} = {made}"] + self.use(kind, scope, f"{record}.held") + self.use(kind, scope, f"{record}.held") + [f"print({record}.name)"]

    def whole(self, scope, depth):
        """Two lists that run beside each other."""
        kind, name = self.kind(), self.name("pairs")
        pairs = ", ".join(f"({self.text()}, {self.object(kind, scope)})" for _ in range(self.chance.randint(1, 2)))
        inner = scope.inner()
        inner.values.append(("each", kind))
        return [f"{name} = [{pairs}]", f"for text, each in {name}:"] + self.indented(["print(text)"] + self.use(kind, inner, "each"))

    def nested_lists(self, scope, depth):
        kind, source = self.listing(scope)
        name = self.name("groups")
        inner = scope.inner()
        inner.values.append(("each", kind))
        return [f"{name} = []", f"for each in {source}:", f"    {name}.append(each)", f"print(len({name}))", f"for each in {self.pick([name, f'reversed({name})', f'{name}[:1]'])}:"
                ] + self.indented(self.use(kind, inner, "each", True))

    def yielded(self, scope, depth):
        kind, name, outer = self.kind(), self.name("some"), self.name("outer")
        inside = self.outside()
        lines = [f"def {name}(name):", f"    yield {self.made(kind, inside)}", "    if flag():", f"        yield {self.made(kind, inside)}"]
        lines += ["", "", f"def {outer}(name):"] + self.indented(self.pick([[f"yield from {name}(name)"], [f"for each in {name}(name):", "    yield each"]]) + [f"yield {self.made(kind, inside)}"])
        self.functions.append(lines)
        inner = scope.inner()
        inner.values.append(("each", kind))
        call = f"{self.pick([name, outer])}({self.text()})"
        return [f"for each in {self.pick([call, call, f'list({call})'])}:"] + self.indented(self.use(kind, inner, "each"))

    def attempted(self, scope, depth):
        """A loop until something works."""
        kind, name = self.kind(), self.name("tried")
        inner = scope.inner()
        lines = ["for number in range(3):", "    try:", f"        {name} = {self.made(kind, scope)}"]
        inner.values.append((name, kind))
        lines += self.indented(self.indented(self.use(kind, inner, name) + ["break"]))
        lines += ["    except ClientError:", "        print(number)", "        continue"]
        if self.maybe(0.5):
            lines += ["else:", '    print("never")']
        return lines

    def deleted(self, scope, depth):
        kind, name = self.kind(), self.name("gone")
        lines = [f"{name} = {self.made(kind, scope)}"] + self.use(kind, scope, name) + [f"del {name}"]
        return lines + ["try:"] + self.indented(self.use(kind, scope, name)) + ["except NameError:", '    print("no name")']

    def class_attribute(self, scope, depth):
        name, kind = self.name("Shared"), self.kind()
        self.functions.append([f"class {name}:", '    name = "shared"', f"    held = {self.made(kind, self.outside())}", "", "    @classmethod", "    def first(cls, name):"]
                              + self.indented(self.indented(self.use(kind, self.outside([("cls.held", kind)]), "cls.held")))
                              + ["", "    def second(self, name):"] + self.indented(self.indented(self.use(kind, self.outside([("self.held", kind)]), "self.held"))))
        lines = [self.pick([f"{name}.first({self.text()})", f"{name}().second({self.text()})"]) for _ in range(2)]
        return lines + (self.use(kind, scope, f"{name}.held") if self.maybe(0.4) else [])

    def passed_on(self, scope, depth):
        """Arguments that a function hands on as they come."""
        name, on, kind = self.name("target"), self.name("pass_on"), self.kind()
        inside = self.outside([("given", kind)])
        self.functions.append([f"def {name}(name, given):"] + self.indented(self.use(kind, inside, "given") + self.pick([[], ["return given"]])))
        self.functions.append([f"def {on}(*args, **kwargs):", f"    return {name}(*args, **kwargs)"])
        return [self.pick([f"{on}({self.text()}, {self.object(kind, scope)})", f"{on}({self.text()}, given={self.object(kind, scope)})"])]

    def counted(self, scope, depth):
        """A while loop that changes what it works on."""
        kind, name = self.kind(), self.name("moving")
        inner = scope.inner()
        inner.values.append((name, kind))
        lines = [f"{name} = {self.made(kind, scope)}", "left = 2", "while left:"]
        return lines + self.indented(self.use(kind, inner, name) + ["left -= 1", f"{name} = {self.object(kind, scope)}"]) + self.use(kind, inner, name)

    def spread(self, scope, depth):
        kind, name = self.kind(), self.name("first_of")
        parts = f"[{self.object(kind, scope)}, {self.object(kind, scope)}]"
        return [f"{name}, *rest = {parts}"] + self.use(kind, scope, name) + ["print(len(rest))"]

    def gone_through(self, scope, depth):
        """A list that loops go through, whose objects they change and load."""
        kind, source = self.listing(scope)
        name, also, one = self.name("gathered"), self.name("beside"), self.name("one")
        inner = scope.inner()
        inner.values += [("each", kind)] * 3
        use = lambda: self.use(kind, inner, "each", True)
        read = lambda x: self.read(kind, inner, x, True)
        lines = self.pick([
            [f"{name} = [each for each in {source}]"],
            [f"{name} = [each for each in {source} if {read('each')}]"],
            [f"{name} = []", f"for each in {source}:"] + self.indented(self.pick([[], use()]) + [f"{name}.append(each)"] + self.pick([[], [], use()])),
            [f"{name} = []", f"{also} = []", f"for each in {source}:", "    if flag():", f"        {name}.append(each)",
             f"{self.pick(['    else', '    if flag()'])}:", f"        {also}.append(each)", f"for each in {also}:"] + self.indented(use()),
            [f"{name} = [{self.made(kind, scope)}, {self.object(kind, scope)}]"],
        ])
        for _ in range(self.chance.randint(1, 3)):
            loop = [f"for each in {name}:"] + self.indented(use() + self.pick([[], use()]))
            lines += self.pick([
                loop, loop, loop, loop,
                [f"if {name}:"] + self.indented(loop),
                ["for number in range(2):"] + self.indented(loop),
                [f"for each in {name}:", f"    for {one} in {name}:"] + self.indented(self.indented(self.use(kind, inner, one))) + self.indented(use()),
                [f"print(list(map(lambda each: {read('each')}, {name})))"],
                [f"print([{read('each')} for each in {name}])"],
                [f"{also} = ({read('each')} for each in {name})"] + loop + [f"print(type({also}).__name__)", f"print(list({also}))"],
                [f"{one} = None", f"for each in {name}:", f"    {one} = each", f"if {one}:"] + self.indented(self.use(kind, inner, one)),
                ["try:"] + self.indented(loop) + ["except ClientError:", '    print("failed")'],
            ])
        ends = [[], [], [f"print(len({name}))"], [f"{name} = {name}[0]"] + self.use(kind, scope, name) + self.use(kind, scope, name),
                [f"if {name}:", f"    {name} = {name}[0]", "else:", f"    {name} = {self.made(kind, scope)}"] + self.use(kind, scope, name) + self.use(kind, scope, name)]
        return lines + self.pick(ends)

    def later(self, scope, depth):
        """What a lambda or a generator reads or does runs later than it stands."""
        kind, name, function = self.kind(), self.name("early"), self.name("late")
        lines = [f"{name} = {self.made(kind, scope)}"] + self.pick([[], self.use(kind, scope, name)])
        read = self.read(kind, scope, name)
        call = name + self.fill(self.pick(self.methods(kind)), scope).removeprefix("x")
        late, run = self.pick([
            (f"lambda: {read}", f"print({function}())"), (f"lambda: {call}", f"{function}()"),
            (f"({read} for number in range(2))", f"print(list({function}))"), (f"lambda: {read}", f"print({function}(), {function}())"),
        ])
        lines += [f"{function} = {late}"] + self.pick([[], self.use(kind, scope, name)]) + [run]
        return lines + self.use(kind, scope, name)
