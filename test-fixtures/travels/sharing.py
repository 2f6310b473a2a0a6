"""Structures in which one object stands in several places, or a variable holds more than one thing: repeats, grouping, methods as values, recursion."""


class Sharing:
    """Statements for a `Writer`, each a structure of its own."""

    def shared(self):
        return [self.many_places, self.many_places, self.handed, self.either, self.tried, self.recursive, self.made_by, self.protocols, self.while_left,
                self.chosen_of, self.grouped, self.beside_data, self.set_from_outside, self.nested_dicts, self.rows, self.rows, self.matched, self.attached]

    def loops(self, kind, scope, name, most=2):
        """Loops over a list, which use each element."""
        inner = scope.inner()
        inner.values += [("each", kind)] * 2
        lines = []
        for _ in range(self.chance.randint(1, most)):
            lines += [f"for each in {name}:"] + self.indented(self.use(kind, inner, "each") + self.pick([[], self.use(kind, inner, "each")]))
        return lines

    def many_places(self, scope, depth):
        """A list that may hold one object twice."""
        kind, source = self.listing(scope)
        name, also = self.name("twice"), self.name("other")
        one = self.object(kind, scope)
        lines = self.pick([
            [f"{name} = [{one} for number in range(2)]"],
            [f"{also} = {one}", f"{name} = [{also} for number in range(2)]"],
            [f"{also} = {self.made(kind, scope)}", f"{name} = [{also}, {also}]"],
            [f"{name} = [each for each in {source} for number in range(2)]"],
            [f"{name} = [each for number in range(2) for each in {source}]"],
            [f"{also} = list({source})", f"{name} = [each for number in range(2) for each in {also}]"],
            [f"{name} = list({source}) * 2"],
            [f"{also} = list({source})", f"{name} = {also} + {also}"],
            [f"{name} = list({source})", f"{name}.extend({name})"],
            [f"{name} = list({source}) + [{one}]"],
            [f"{name} = [{one}]", f"{name} += {source}"],
            [f"{name} = [{one}] + list({source})"],
            [f"{name} = [{one}]", f"{name} += {name}"],
            [f"{name} = []", f"for each in {source}:", f"    {name}.append(each)", f"    {name}.append(each)"],
            [f"{name} = []", f"for each in {source}:", "    for number in range(2):", f"        {name}.append(each)"],
            [f"{name} = []", f"for each in {source}:", f"    {name} = [each] + {name}"],
            [f"{name} = []", f"{also} = []", f"for each in {source}:", f"    {name}.append(each)", f"    {also}.append(each)"] + self.loops(kind, scope, also, 1),
            [f"{name} = []", f"{also} = {self.made(kind, scope)}", "for number in range(2):", f"    {name}.append({also})"],
            [f"{name} = list({source})", f"{also} = {name}[:1]"] + self.loops(kind, scope, also, 1),
            [f"{name} = list({source})", f"{also} = list({name})"] + self.loops(kind, scope, also, 1),
            [f"{name} = list({source})", f"{also} = [each for each in {name} if flag()]"] + self.loops(kind, scope, also, 1),
        ])
        return lines + self.loops(kind, scope, name) + self.pick([[], [f"print(len({name}))"]])

    def handed(self, scope, depth):
        """Methods in lists, dicts and partial calls."""
        kind, name = self.kind(), self.name("target")
        calls = [each for each in self.methods(kind) if each.endswith("()") and each.count(".") == 1 and "(" in each]
        if not calls:
            return self.using(scope, depth)
        method, other = (self.pick(calls).removeprefix("x.").removesuffix("()") for _ in range(2))
        act = self.name("act")
        return [f"{name} = {self.object(kind, scope)}"] + self.pick([
            [f"for {act} in ({name}.{method}, {name}.{other}):", f"    {act}()"],
            [f'{act} = {{"a": {name}.{method}, "b": {name}.{other}}}', f'{act}["a"]()'],
            [f"{act} = {name}.{method} if flag() else {name}.{other}", f"{act}()"],
            ["import functools", f"{act} = functools.partial({name}.{method})", f"{act}()"],
            [f"{act} = [{name}.{method}]", f"{act}[0]()"],
            [f"{act} = {name}.{method}", f"{name} = {self.made(kind, scope)}", f"{act}()"],
            [f"print(list(map(lambda {act}: type({act}()).__name__, [{name}.{method}])))"],
            [f"{act} = getattr({name}, {method!r})", f"{act}()"],
        ]) + self.use(kind, scope, name)

    def either(self, scope, depth):
        """Objects of two types in one variable."""
        one, two = self.kind(), self.kind()
        methods = [each for each in self.methods(one) if each in self.methods(two) and "{" not in each]
        reads = [each for each in self.reads(one) if each in self.reads(two)]
        if not methods and not reads:
            return self.using(scope, depth)
        name = self.name("either")
        forms = [each.replace("x.", f"{name}.", 1) for each in methods] + [f"print({each.replace('{x}', name)})" for each in reads]
        work = [self.pick(forms) for _ in range(self.chance.randint(1, 2))]
        return self.pick([
            [f"{name} = {self.object(one, scope)} if flag() else {self.object(two, scope)}"] + work,
            [f"for {name} in [{self.object(one, scope)}, {self.object(two, scope)}]:"] + self.indented(work),
            [f"{name} = {self.object(one, scope)}"] + self.use(one, scope, name) + [f"{name} = {self.object(two, scope)}"] + self.use(two, scope, name),
            [f"{name} = {self.object(one, scope)}", "if flag():", f"    {name} = {self.object(two, scope)}"] + work,
        ])

    def tried(self, scope, depth):
        """A function that ends in several ways, with something to do at each end."""
        name, kind = self.name("ended"), self.kind()
        inside = self.outside([("made", kind)])
        body = [f"made = {self.made(kind, self.outside())}", "try:"]
        body += self.indented(self.use(kind, inside, "made") + self.pick([["return made"], ["if flag():", "    return made"], ["return None"]]))
        body += self.pick([["except ClientError:"] + self.indented(self.pick([["return None"], [f"made = {self.made(kind, self.outside())}"], ["raise"]])), []])
        body += ["finally:"] + self.indented(self.pick([self.use(kind, inside, "made"), ['print("end")'], [f"made = {self.made(kind, self.outside())}"] + self.use(kind, inside, "made")]))
        self.functions.append([f"def {name}(name):"] + self.indented(body + self.pick([[], ["return made"]])))
        held = self.name("result")
        return [f"{held} = {name}({self.text()})", f"if {held} is not None:"] + self.indented(self.use(kind, scope, held))

    def recursive(self, scope, depth):
        name, kind = self.name("walk"), self.kind()
        inside = self.outside([("given", kind)])
        on = self.pick(["given", "given", self.object(kind, inside)])
        self.functions.append([f"def {name}(number, name, given):"] + self.indented(
            self.use(kind, inside, "given") + ["if number:", f"    return {name}(number - 1, name, {on})"] + self.pick([[], self.use(kind, inside, "given")]) + ["return given"]))
        return self.use(kind, scope, f"{name}({self.pick([0, 1, 2])}, {self.text()}, {self.object(kind, scope)})")

    def made_by(self, scope, depth):
        """Functions that give functions."""
        name, kind = self.name("maker"), self.kind()
        inside = self.outside([("made", kind)])
        body = [f"made = {self.made(kind, self.outside())}"]
        inner = ["def inner():"] + self.indented(self.use(kind, inside, "made") + [f"return {self.read(kind, inside, 'made')}"])
        gives = self.pick(["inner", "lambda: made", "lambda: inner()"])
        self.functions.append([f"def {name}(name):"] + self.indented(body + inner + self.pick([[], self.use(kind, inside, "made")]) + [f"return {gives}"]))
        made = self.name("function")
        lines = [f"{made} = {name}({self.text()})"]
        for _ in range(self.chance.randint(1, 2)):
            lines += self.use(kind, scope, f"{made}()") if gives == "lambda: made" else [f"print({made}())"]
        return lines

    def protocols(self, scope, depth):
        """A class that a with statement, a loop or a subscript uses."""
        name, kind = self.name("Own"), self.kind()
        inside = self.outside([("self.held", kind)])
        lines = [f"class {name}:", "    def __init__(self, held):", "        self.held = held", ""]
        held, inner = self.name("own"), scope.inner()
        inner.values.append((held, kind))
        forms = {
            "with": (["    def __enter__(self):", "        return self.held", "", "    def __exit__(self, *problem):"] + self.indented(self.indented(self.use(kind, inside, "self.held"))),
                     [f"with {name}({self.object(kind, scope)}) as {held}:"] + self.indented(self.use(kind, inner, held))),
            "loop": (["    def __iter__(self):"] + self.indented(self.indented(self.use(kind, inside, "self.held") + ["yield self.held", "yield self.held"])),
                     [f"for {held} in {name}({self.object(kind, scope)}):"] + self.indented(self.use(kind, inner, held))),
            "item": (["    def __getitem__(self, number):", "        return self.held"], self.use(kind, scope, f"{name}({self.object(kind, scope)})[0]")),
            "call": (["    def __call__(self, name):"] + self.indented(self.indented(self.use(kind, inside, "self.held") + ["return self.held"])),
                     self.use(kind, scope, f"{name}({self.object(kind, scope)})({self.text()})")),
        }
        body, uses = forms[self.pick(list(forms))]
        self.functions.append(lines + body)
        return uses

    def while_left(self, scope, depth):
        kind, source = self.listing(scope)
        name, held = self.name("queue"), self.name("taken")
        inner = scope.inner()
        inner.values.append((held, kind))
        return [f"{name} = list({source})"] + self.pick([
            [f"while {name}:", f"    {held} = {name}.pop({self.pick(['', '0'])})"] + self.indented(self.use(kind, inner, held)),
            [f"while {name} and ({held} := {name}.pop()):"] + self.indented(self.use(kind, inner, held)),
            [f"number = 0", f"while number < len({name}):", f"    {held} = {name}[number]"] + self.indented(self.use(kind, inner, held) + ["number += 1"]),
            [f"for number in range(len({name})):"] + self.indented(self.use(kind, inner, f"{name}[number]") + self.use(kind, inner, f"{name}[number]")),
            ["import collections", f"{name} = collections.deque({name})", f"while {name}:", f"    {held} = {name}.popleft()"] + self.indented(self.use(kind, inner, held)),
        ])

    def chosen_of(self, scope, depth):
        """One element, or some, of a list."""
        kind, source = self.listing(scope)
        name = self.name("best")
        read = self.read(kind, scope, "each", True)
        key = f"key=lambda each: str({read})"
        return self.pick([
            [f"{name} = max({source}, {key}, default=None)", f"if {name}:"] + self.indented(self.use(kind, scope, name, True)),
            [f"{name} = sorted({source}, {key})[:1]"] + self.loops(kind, scope, name),
            [f"{name} = list({source})", f"{name}.sort({key})"] + self.loops(kind, scope, name),
            [f"{name} = list(filter(lambda each: {read}, {source}))"] + self.loops(kind, scope, name),
            [f"{name} = list({source})[-1:]"] + self.loops(kind, scope, name),
            [f"{name} = next(filter(lambda each: {read}, {source}), None)", f"if {name} is not None:"] + self.indented(self.use(kind, scope, name, True)),
            [f"{name} = [*{source}]"] + self.loops(kind, scope, name),
            [f"{name} = tuple({source})", f"if len({name}) > 1:", f"    first, second = {name}[:2]"] + self.indented(self.use(kind, scope, "first") + self.use(kind, scope, "second"))
            + self.loops(kind, scope, name),
        ])

    def grouped(self, scope, depth):
        kind, source = self.listing(scope)
        name, key = self.name("by_key"), self.read(self.kind(), scope)
        key = self.pick([f"str({self.read(kind, scope, 'each', True)})", "flag()", f"str({key})"])
        put = self.pick([f"{name}.setdefault({key}, []).append(each)", f"{name}[{key}].append(each)"])
        lines = [f"{name} = {{}}"] if "setdefault" in put else ["import collections", f"{name} = collections.defaultdict(list)"]
        lines += [f"for each in {source}:", f"    {put}", f"for key, members in {name}.items():", "    print(key, len(members))"]
        return lines + self.indented(self.loops(kind, scope, "members"))

    def beside_data(self, scope, depth):
        """Pairs of something read and the object."""
        kind, source = self.listing(scope)
        name = self.name("pairs")
        read = f"str({self.read(kind, scope, 'each', True)})"
        inner = scope.inner()
        inner.values.append(("each", kind))
        lines = self.pick([[f"{name} = [({read}, each) for each in {source}]"], [f"{name} = []", f"for each in {source}:", f"    {name}.append(({read}, each))"]])
        source = self.pick([name, f"sorted({name}, key=lambda pair: pair[0])", f"reversed({name})"])
        return lines + [f"for text, each in {source}:"] + self.indented(["print(text)"] + self.use(kind, inner, "each", True))

    def set_from_outside(self, scope, depth):
        """An attribute that is set after the instance was made."""
        name, kind = self.name("Plain"), self.kind()
        inside = self.outside([("self.held", kind)])
        self.functions.append([f"class {name}:", "    held = None", "", "    def work(self, name):", "        if self.held is None:", '            return print("none")']
                              + self.indented(self.indented(self.use(kind, inside, "self.held"))))
        held, also = self.name("plain"), self.name("also")
        lines = [f"{held} = {name}()", f"{held}.work({self.text()})", f"{held}.held = {self.object(kind, scope)}", f"{held}.work({self.text()})"]
        lines += self.pick([[], [f"{also} = {held}", f"{also}.held = {self.object(kind, scope)}"], [f"{held}.held = None"]])
        return lines + [f"{held}.work({self.text()})"]

    def nested_dicts(self, scope, depth):
        kind, name = self.kind(), self.name("config")
        value = self.object(kind, scope)
        path = f'{name}["a"]["b"]'
        return [f'{name} = {{"a": {{"b": {value}, "c": 1}}, "d": {self.text()}}}'] + self.use(kind, scope, path) + self.pick([
            [], [f"{path} = {self.object(kind, scope)}"] + self.use(kind, scope, path), [f'print(sorted({name}["a"]))'],
            [f'for key, each in {name}["a"].items():', "    print(key)"],
        ])

    def rows(self, scope, depth):
        """Dicts with an object under one key and other things under others, changed in many ways."""
        kind, name, also = self.kind(), self.name("row"), self.name("also")
        lines = [f'{name} = {{"held": {self.object(kind, scope)}, "text": {self.text()}, "n": 1}}']
        inner = scope.inner()
        inner.values.append(("each", kind))
        changes = [
            [f'{name}["held"] = {self.object(kind, scope)}'], [f'{name}["n"] += 1', f'print({name}["n"], {name}["text"])'],
            [f"{also} = {name}"] + self.use(kind, scope, f'{also}["held"]'), [f'if {name}.get("held"):'] + self.indented(self.use(kind, scope, f'{name}.get("held")')),
            [f"{also} = dict({name})", f'{also}["held"] = {self.object(kind, scope)}'] + self.use(kind, scope, f'{also}["held"]'),
            [f'print(sorted({name}), len({name}))'], [f'each = {name}["held"]'] + self.use(kind, inner, "each"),
            [f"{also} = [{name}, {name}]", f"for each in {also}:"] + self.indented(self.use(kind, scope, 'each["held"]')),
        ]
        put = self.name("put")
        value = self.pick([self.object(kind, scope), self.object(self.kind(), scope), "None", "3"])
        key = self.pick(['"held"', '"n"', '"more"', '"n" if flag() else "more"'])
        filled = [f"{put}({name}, {key}, {value})"]
        for _ in range(self.chance.randint(1, 3)):
            if self.maybe(0.2):
                self.functions.append([f"def {put}(row, key, value):"] + self.pick([["    row[key] = value"], ["    row.update({key: value})"], ["    row.setdefault(key, value)"]]))
                lines += filled
                put = self.name("put")
                filled = [f"{put}({name}, {key}, {value})"]
            else:
                lines += self.pick(changes)
            lines += self.pick([[], self.use(kind, scope, f'{name}["held"]')])
        return ["try:"] + self.indented(lines + self.use(kind, scope, f'{name}["held"]')) + ["except (AttributeError, TypeError) as error:", "    print(type(error).__name__)"]

    def matched(self, scope, depth):
        kind, name = self.kind(), self.name("matched")
        inner = scope.inner()
        inner.values.append((name, kind))
        lines = [f"{name} = {self.made(kind, scope)}", f"match {self.read(kind, scope, name)}:", "    case None:"] + self.indented(self.indented(self.use(kind, inner, name)))
        lines += [f"    case str() as text if flag():", "        print(text)"] + self.indented(self.indented(self.use(kind, inner, name)))
        return lines + ["    case _:"] + self.indented(self.indented(self.use(kind, inner, name))) + self.use(kind, scope, name)

    def attached(self, scope, depth):
        """Functions that a function sets on the objects it gets."""
        kind, extend, name = self.kind(), self.name("extend"), self.name("extended")
        inside = self.outside([("given", kind)])
        other = self.pick([[], ["    def other(name):"] + self.indented(self.indented(self.use(kind, inside, "given"))) + ["    given.other = other"]])
        self.functions.append([f"def {extend}(given):", "    def extra(name, *rest):"]
                              + self.indented(self.indented(self.use(kind, inside, "given") + self.pick([[], [f"return {self.read(kind, inside, 'given')}"]])))
                              + other + self.pick([[], self.indented(self.use(kind, inside, "given"))]) + ["    given.extra = extra"] + self.pick([[], [], ["    return given"]]))
        lines = [f"{name} = {self.made(kind, scope)}", f"{extend}({name})"] + self.pick([[], self.use(kind, scope, name)])
        lines += [self.pick([f"print({name}.extra({self.text()}))", f"{name}.extra({self.text()}, 1)"]) for _ in range(self.chance.randint(1, 2))]
        return lines + (self.pick([[], [f"{name}.other({self.text()})"]]) if other else []) + self.use(kind, scope, name)
