"""Random programs in which resources travel: through variables, branches, loops, functions, attributes, lists and closures."""
import random
import textwrap

from shapes import Shapes
from sharing import Sharing

PRELUDE = '''\
import boto3
from botocore.exceptions import ClientError

COUNT = [0]


def tick(value):
    """An effect whose place in the program can be seen."""
    COUNT[0] += 1
    print("tick", COUNT[0], type(value).__name__)
    return value


def flag():
    """Something that no analysis can know."""
    COUNT[0] += 1
    return COUNT[0] % 3 != 0

'''

# By type: how people make one ({s3} is a service resource, {Bucket} another object of that type), what they read, call and list.
TYPES = {
    "Bucket": {
        "service": "s3",
        "make": ['{s3}.Bucket({text})', '{s3}.Bucket({text})', '{s3}.Bucket(name={text})', '{Object}.Bucket()', '{s3}.create_bucket(Bucket={text})'],
        "read": ["{x}.name", "{x}.name", "{x}.creation_date"],
        "call": ["{x}.create()", "{x}.load()", "{x}.delete()", "{x}.put_object(Key={text}, Body=b'x')", "{x}.Policy().put(Policy={text})",
                 "{x}.Versioning().enable()", "{x}.objects.all().delete()", "{x}.reload()", "{x}.objects.filter(Prefix={text}).delete()"],
        "more": ["{x}.Policy().policy", "{x}.Versioning().status", "len(list({x}.objects.all()))", "{x}.meta.client.list_buckets()['Owner']"],
        "list": [("ObjectSummary", "{x}.objects.all()"), ("ObjectSummary", "{x}.objects.filter(Prefix={text})"), ("ObjectSummary", "{x}.objects.limit(2)")],
    },
    "Object": {
        "service": "s3",
        "make": ["{s3}.Object({text}, {text})", "{s3}.Object({text}, {text})", "{Bucket}.Object({text})", "{Bucket}.Object(key={text})", "{ObjectSummary}.Object()",
                 "{Bucket}.put_object(Key={text}, Body=b'y')"],
        "read": ["{x}.key", "{x}.bucket_name", "{x}.content_length", "{x}.e_tag", "{x}.content_type"],
        "call": ["{x}.put(Body=b'z')", "{x}.delete()", "{x}.load()", "{x}.reload()", "{x}.get()"],
        "more": ["{x}.get()['ContentLength']", "{x}.Acl().owner", "{x}.metadata", "{x}.get().get('ETag')"],
        "list": [],
    },
    "ObjectSummary": {
        "service": "s3",
        "make": ["{s3}.ObjectSummary({text}, {text})", "next(iter({Bucket}.objects.all()), None) or {s3}.ObjectSummary({text}, {text})"],
        "read": ["{x}.key", "{x}.size", "{x}.e_tag", "{x}.bucket_name"],
        "call": ["{x}.delete()", "{x}.get()", "{x}.put(Body=b'w')"],
        "more": ["{x}.get()['ETag']"],
        "list": [],
    },
    "Instance": {
        "service": "ec2",
        "make": ["{ec2}.Instance({text})", "{ec2}.Instance(id={text})", "{ec2}.create_instances(ImageId={text}, MinCount=1, MaxCount=2)[0]"],
        "read": ["{x}.id", "{x}.instance_id", "{x}.state['Name']", "{x}.public_dns_name", "{x}.instance_type", "{x}.tags"],
        "call": ["{x}.start()", "{x}.stop()", "{x}.terminate()", "{x}.load()", "{x}.reload()", "{x}.create_tags(Tags=[{{'Key': 'a', 'Value': {text}}}])"],
        "more": ["{x}.vpc.id", "{x}.vpc.cidr_block", "{x}.subnet_id", "{x}.image.id", "[each['GroupId'] for each in {x}.security_groups]", "{x}.state"],
        "list": [],
    },
    "SecurityGroup": {
        "service": "ec2",
        "make": ["{ec2}.SecurityGroup({text})", "{ec2}.create_security_group(GroupName={text}, Description='d')"],
        "read": ["{x}.id", "{x}.group_name", "{x}.vpc_id", "{x}.description"],
        "call": ["{x}.delete()", "{x}.authorize_ingress(CidrIp={text}, FromPort=1, ToPort=2, IpProtocol='tcp')", "{x}.load()"],
        "more": ["len({x}.ip_permissions)"],
        "list": [],
    },
    "Queue": {
        "service": "sqs",
        "make": ["{sqs}.Queue({text})", "{sqs}.get_queue_by_name(QueueName={text})", "{sqs}.create_queue(QueueName={text})"],
        "read": ["{x}.url", "{x}.attributes", "{x}.attributes['QueueArn']"],
        "call": ["{x}.send_message(MessageBody={text})", "{x}.purge()", "{x}.delete()", "{x}.set_attributes(Attributes={{'DelaySeconds': '1'}})", "{x}.reload()"],
        "more": ["{x}.send_message(MessageBody={text})['MessageId']", "{x}.attributes.get('ApproximateNumberOfMessages')"],
        "list": [("Message", "{x}.receive_messages()"), ("Message", "{x}.receive_messages(MaxNumberOfMessages=3)")],
    },
    "Message": {
        "service": "sqs",
        "make": ["{Queue}.Message({text})", "{sqs}.Message({text}, {text})"],
        "read": ["{x}.receipt_handle", "{x}.queue_url"],
        "call": ["{x}.delete()"],
        "more": [],
        "list": [],
    },
    "Role": {
        "service": "iam",
        "make": ["{iam}.Role({text})", "{iam}.create_role(RoleName={text}, AssumeRolePolicyDocument='{{}}')"],
        "read": ["{x}.name", "{x}.arn", "{x}.role_id", "{x}.role_name"],
        "call": ["{x}.attach_policy(PolicyArn={text})", "{x}.delete()", "{x}.load()", "{x}.detach_policy(PolicyArn={text})"],
        "more": ["{x}.path"],
        "list": [("Policy", "{x}.attached_policies.all()")],
    },
    "Policy": {
        "service": "iam",
        "make": ["{iam}.Policy({text})"],
        "read": ["{x}.arn", "{x}.policy_name", "{x}.attachment_count"],
        "call": ["{x}.attach_role(RoleName={text})", "{x}.load()"],
        "more": [],
        "list": [],
    },
}
LISTED = {
    "s3": [("Bucket", "{s3}.buckets.all()")],
    "ec2": [("Instance", "{ec2}.instances.all()"), ("Instance", "{ec2}.instances.filter(InstanceIds=[{text}])"), ("SecurityGroup", "{ec2}.security_groups.all()"),
            ("Instance", "{ec2}.create_instances(ImageId={text}, MinCount=1, MaxCount=2)")],
    "sqs": [("Queue", "{sqs}.queues.all()")],
    "iam": [("Role", "{iam}.roles.all()")],
}
READ_OF_LISTED = {"Message": ["{x}.body", "{x}.message_id", "{x}.body.upper()"]}
TEXTS = ['"alpha"', '"beta"', '"k1"', "name", "name", 'f"{name}-x"', "tick(name)", 'tick("t")', "name.upper()", 'name + "1"', "(name)", 'name if flag() else "other"']


class Scope:
    """Variables by type in the code that is being written."""

    def __init__(self, services, values=()):
        self.services, self.values = services, list(values)

    def of(self, kind):
        return [name for name, each in self.values if each == kind]

    def inner(self):
        return Scope(self.services, self.values)


class Writer(Shapes, Sharing):
    """Makes one program; everything that is drawn comes from `chance`."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.count = 0
        self.functions = []
        self.calls = []
        self.service = self.pick(["s3", "s3", "s3", "ec2", "ec2", "sqs", "iam"])
        self.kinds = [kind for kind, each in TYPES.items() if each["service"] == self.service]
        self.quiet = self.maybe(0.5)
        self.rich = seed % 2 == 1
        # one structure alone is SAFE more often than beside many others
        self.small = seed % 4 == 3

    def pick(self, choices):
        return self.chance.choice(choices)

    def maybe(self, share):
        return self.chance.random() < share

    def name(self, stem):
        self.count += 1
        return f"{stem}{self.count}"

    # Expressions

    def text(self):
        return self.pick(TEXTS[:6] if self.quiet else TEXTS)

    def fill(self, form, scope, x=None, depth=2):
        """The form with objects in its holes."""
        out, rest = "", form
        while "{" in rest:
            before, _, rest = rest.partition("{")
            out += before
            if rest.startswith("{"):
                out, rest = out + "{", rest[1:]
                continue
            hole, _, rest = rest.partition("}")
            if hole == "x":
                out += x
            elif hole == "text":
                out += self.text()
            elif hole in TYPES:
                out += self.object(hole, scope, depth - 1)
            else:
                out += self.pick(scope.services[hole])
        return (out + rest).replace("}}", "}")

    def object(self, kind, scope, depth=2):
        """An expression that is an object of a type."""
        held = scope.of(kind)
        if held and (depth < 0 or self.maybe(0.7)):
            return self.pick(held)
        return self.made(kind, scope, depth)

    def made(self, kind, scope, depth=2):
        forms = TYPES[kind]["make"]
        form = forms[0] if depth < 0 else self.pick(forms)
        if depth < 0 and kind == "Message":
            form = forms[1]
        made = self.fill(form, scope, depth=depth)
        return f"({made})" if " or " in made else made

    def read(self, kind, scope, x=None, listed=False):
        x = x or self.object(kind, scope)
        forms = TYPES[kind]["read"] + (READ_OF_LISTED.get(kind, []) if listed else [])
        return self.fill(self.pick(TYPES[kind]["more"]) if TYPES[kind]["more"] and self.maybe(0.15) else self.pick(forms), scope, x)

    def listing(self, scope):
        """The type of the elements, and an expression that gives them."""
        owners = [(kind, each) for kind in self.kinds for each in TYPES[kind]["list"]]
        if owners and self.maybe(0.75):
            owner, (kind, form) = self.pick(owners)
            return kind, self.fill(form, scope, self.object(owner, scope))
        kind, form = self.pick(LISTED[self.service])
        return kind, self.fill(form, scope)

    def kind(self):
        return self.pick(self.kinds)

    def outside(self, values=()):
        """What a function of the module can use besides its parameters."""
        return Scope(self.module_services, values)

    def methods(self, kind):
        """Calls of an object `x` that need nothing else."""
        return [each.replace("{x}", "x") for each in TYPES[kind]["call"]]

    def reads(self, kind):
        """What of an object `{x}` is read."""
        return TYPES[kind]["read"]

    # Statements

    def block(self, scope, depth, least=1, most=4):
        lines = []
        for _ in range(self.chance.randint(least, most)):
            lines += self.statement(scope, depth)
        return lines

    def indented(self, lines):
        return ["    " + line for line in lines]

    def use(self, kind, scope, x, listed=False):
        """A statement that uses an object."""
        if self.maybe(0.6):
            return [f"print({self.read(kind, scope, x, listed)})"]
        return [self.fill(self.pick(TYPES[kind]["call"]), scope, x)]

    def statement(self, scope, depth):
        shapes = [self.assign, self.assign, self.assign, self.assign, self.using, self.using, self.using, self.using, self.using, self.alias, self.printing]
        shapes += [self.several, self.rename, self.kept_text, self.comprehension, self.swap, self.compared]
        if depth > 0:
            shapes += [self.loop, self.loop, self.loop, self.branch, self.branch, self.perhaps, self.caught, self.caught, self.many, self.closure,
                       self.called, self.called, self.called, self.instance, self.repeated, self.generator, self.lookup, self.finding, self.paired]
            if self.rich:
                shapes += self.further() + self.shared()
        return self.pick(shapes)(scope, depth)

    def assign(self, scope, depth):
        kind = self.kind()
        held = scope.of(kind)
        name = self.pick(held) if held and self.maybe(0.25) and "." not in held[0] else self.name(kind.lower())
        lines = [f"{name} = {self.made(kind, scope)}"]
        if self.maybe(0.1):
            lines = [f"if ({name} := {self.made(kind, scope)}) is not None:", f"    print({self.read(kind, scope, name)})"]
        scope.values.append((name, kind))
        return lines

    def using(self, scope, depth):
        kind = self.pick([each for _, each in scope.values] or self.kinds)
        return self.use(kind, scope, self.object(kind, scope)) if kind in TYPES else ["print(name)"]

    def alias(self, scope, depth):
        if not scope.values:
            return self.assign(scope, depth)
        name, kind = self.pick(scope.values)
        other = self.name("same")
        scope.values.append((other, kind))
        return [f"{other} = {name}"]

    def printing(self, scope, depth):
        kind = self.kind()
        reads = [self.read(kind, scope) for _ in range(2)]
        return [self.pick([f"print({reads[0]}, {reads[1]})", f'print(f"{{{reads[0]}}}")' if '"' not in reads[0] else f"print({reads[0]})",
                           f"print([{reads[0]}, tick(1), {reads[1]}])", f"print({reads[0]} if flag() else {reads[1]})",
                           f"print({reads[0]} or {reads[1]})", f"print({{'a': {reads[0]}, 'b': {reads[1]}}})", f"total = str({reads[0]})"])]

    def several(self, scope, depth):
        kind, other = self.kind(), self.kind()
        one, two = self.name("one"), self.name("two")
        lines = [f"{one}, {two} = {self.made(kind, scope)}, {self.made(other, scope)}"]
        scope.values += [(one, kind), (two, other)]
        return lines

    def swap(self, scope, depth):
        for kind in self.kinds:
            held = [each for each in scope.of(kind) if "." not in each]
            if len(held) > 1:
                one, two = self.chance.sample(held, 2)
                return [f"{one}, {two} = {two}, {one}"] + self.use(kind, scope, one)
        return self.using(scope, depth)

    def rename(self, scope, depth):
        """The variable goes on with another object of its type, or what is made from it."""
        if not scope.values:
            return self.assign(scope, depth)
        name, kind = self.pick(scope.values)
        return [f"{name} = {self.object(kind, scope)}"] + self.use(kind, scope, name)

    def kept_text(self, scope, depth):
        """A name that an object was made with changes afterwards."""
        kind, name, text = self.kind(), self.name("later"), self.name("text")
        form = TYPES[kind]["make"][0].replace("{text}", text)
        lines = [f'{text} = "first"', f"{name} = {self.fill(form, scope)}", f'{text} = "second"']
        scope.values.append((name, kind))
        return lines + self.use(kind, scope, name) + [f"print({text})"]

    def comprehension(self, scope, depth):
        kind, source = self.listing(scope)
        read = self.read(kind, scope, "each", True)
        other = self.read(kind, scope, "each", True)
        return [self.pick([f"print([{read} for each in {source}])", f"print({{str({read}): {other} for each in {source}}})",
                           f"print([{read} for each in {source} if {other}])", f"print(sorted(str({read}) for each in {source}))",
                           f"print(sum(1 for each in {source}))", f"print(any({read} for each in {source}))", f"print(len(list({source})))",
                           f"print([{read} for each in list({source})[:1]])", f"print(max([str({read}) for each in {source}], default=None))"])]

    def compared(self, scope, depth):
        kind = self.kind()
        one, two = self.object(kind, scope), self.object(kind, scope)
        return [self.pick([f"print({one} == {two})", f"print({one} is not None)", f"print(bool({one}))", f"print({self.read(kind, scope, one)} == {self.read(kind, scope, two)})"])]

    def loop(self, scope, depth):
        kind, source = self.listing(scope)
        name = self.name("each")
        inner = scope.inner()
        inner.values.append((name, kind))
        body = self.use(kind, inner, name, True) + self.block(inner, depth - 1, 0, 2)
        if self.maybe(0.2):
            body += ["if flag():", "    " + self.pick(["break", "continue"])]
        if self.maybe(0.2):
            body += self.use(kind, inner, name, True)
        source = self.pick([source, source, source, f"list({source})", f"sorted({source}, key=lambda each: str({self.read(kind, scope, 'each', True)}))"])
        return self.pick([[f"for {name} in {source}:"], [f"for {name} in {source}:"], [f"for number, {name} in enumerate({source}):"]]) + self.indented(body)

    def branch(self, scope, depth):
        kind, name = self.kind(), self.name("chosen")
        shape = self.chance.randrange(3)
        if shape == 0:
            lines = [f"{name} = {self.object(kind, scope)} if flag() else {self.object(kind, scope)}"]
        else:
            first, second = scope.inner(), scope.inner()
            lines = ["if flag():"] + self.indented(self.block(first, depth - 1, 0, 1) + [f"{name} = {self.object(kind, first)}"])
            lines += ["else:"] + self.indented([f"{name} = {self.object(kind, second)}"] + self.block(second, depth - 1, 0, 1))
        scope.values.append((name, kind))
        return lines + self.use(kind, scope, name)

    def perhaps(self, scope, depth):
        kind, name = self.kind(), self.name("perhaps")
        inner = scope.inner()
        lines = [f"{name} = None", "if flag():"] + self.indented([f"{name} = {self.object(kind, inner)}"])
        inner.values.append((name, kind))
        test = self.pick([f"if {name} is not None:", f"if {name}:", f"if {name} is None:\n    print('none')\nelse:"])
        return lines + test.split("\n") + self.indented(self.use(kind, inner, name) + self.block(inner, depth - 1, 0, 1))

    def caught(self, scope, depth):
        inner = scope.inner()
        lines = ["try:"] + self.indented(self.block(inner, depth - 1, 1, 3))
        lines += ["except ClientError as error:"] + self.indented(["print(error.response['Error']['Code'])"] + self.block(scope.inner(), depth - 1, 0, 1))
        if self.maybe(0.2):
            lines += ["else:"] + self.indented(self.block(inner, depth - 1, 1, 1))
        if self.maybe(0.2):
            lines += ["finally:"] + self.indented(self.block(scope.inner(), depth - 1, 1, 1))
        return lines

    def many(self, scope, depth):
        """A list of objects."""
        kind, name = self.kind(), self.name("many")
        lines = [f"{name} = [{', '.join(self.object(kind, scope) for _ in range(self.chance.randrange(3)))}]"]
        if self.maybe(0.3):
            kind, source = self.listing(scope)
            lines = [f"{name} = list({source})"]
        if self.maybe(0.5) and kind in self.kinds:
            lines.append(f"{name}.append({self.object(kind, scope)})")
        inner = scope.inner()
        inner.values.append(("each", kind))
        lines += self.pick([
            [f"for each in {name}:"] + self.indented(self.use(kind, inner, "each")),
            [f"print([{self.read(kind, scope, 'each')} for each in {name}])", f"print(len({name}))"],
            [f"if {name}:"] + self.indented(self.use(kind, scope, f"{name}[0]")),
            [f"for each in {name}:"] + self.indented(self.use(kind, inner, "each")) + [f"for each in {name}:"] + self.indented(self.use(kind, inner, "each")),
            [f"while {name}:", f"    each = {name}.pop()"] + self.indented(self.use(kind, inner, "each")),
        ])
        return lines

    def closure(self, scope, depth):
        if not scope.values:
            return self.assign(scope, depth)
        name, kind = self.pick(scope.values)
        inner = self.name("inner")
        if self.maybe(0.4):
            return [f"{inner} = lambda: {self.read(kind, scope, name)}", f"print({inner}(), {inner}())"]
        body = scope.inner()
        lines = [f"def {inner}():"] + self.indented(self.use(kind, body, name) + self.block(body, 0, 0, 1)) + [f"{inner}()"]
        if self.maybe(0.4):
            lines += [f"{name} = {self.made(kind, scope)}", f"{inner}()"]
        # the names of the enclosing scope must not become local by an assignment of the inner one
        assigned = {line.split(" = ")[0].strip() for line in lines[1:-1] if line.startswith("    ") and " = " in line}
        return lines if not assigned & {each for each, _ in scope.values} else self.use(kind, scope, name)

    def repeated(self, scope, depth):
        kind, name = self.kind(), self.name("again")
        inner = scope.inner()
        inner.values.append((name, kind))
        lines = [f"{name} = {self.made(kind, scope)}", "for number in range(2):"] + self.indented(self.use(kind, inner, name) + self.block(inner, depth - 1, 0, 2))
        scope.values.append((name, kind))
        return lines + self.use(kind, scope, name)

    def generator(self, scope, depth):
        kind, source = self.listing(scope)
        made = self.name("found")
        return [f"def {made}():", f"    for each in {source}:", f"        if {self.read(kind, scope, 'each', True)}:", "            yield each",
                f"for each in {made}():"] + self.indented(self.use(kind, scope.inner(), "each", True))

    def finding(self, scope, depth):
        """The first element for which something holds."""
        kind, source = self.listing(scope)
        name = self.name("first")
        inner = scope.inner()
        return self.pick([
            [f"{name} = next((each for each in {source} if {self.read(kind, scope, 'each', True)}), None)", f"if {name} is not None:"],
            [f"{name} = None", f"for each in {source}:", f"    if {self.read(kind, scope, 'each', True)}:", f"        {name} = each", "        break", f"if {name}:"],
        ]) + self.indented(self.use(kind, inner, name, True))

    def lookup(self, scope, depth):
        kind, name = self.kind(), self.name("by_name")
        lines = [f'{name} = {{"a": {self.object(kind, scope)}, "b": {self.object(kind, scope)}}}']
        return lines + self.use(kind, scope, f'{name}["{self.pick(["a", "b"])}"]')

    def paired(self, scope, depth):
        kind, source = self.listing(scope)
        inner = scope.inner()
        return [f"for number, each in zip(range(2), {source}):"] + self.indented(["print(number)"] + self.use(kind, inner, "each", True))

    # Functions and classes

    def called(self, scope, depth):
        """A call of a function of the program, made for this call or for an earlier one."""
        if self.calls and self.maybe(0.4):
            name, kinds, gives = self.pick(self.calls)
        else:
            name, kinds, gives = self.function(depth)
        arguments = [self.object(kind, scope) for kind in kinds]
        if kinds and self.maybe(0.3):
            arguments = arguments[:-1] + [f"{self.parameter(len(kinds) - 1)}={arguments[-1]}"]
        call = f"{name}({', '.join([self.text()] + arguments)})"
        if gives is None:
            return [self.pick([call, f"print({call})"])]
        if gives.endswith("?"):
            result = self.name("maybe")
            return [f"{result} = {call}", f"if {result} is not None:"] + self.indented(self.use(gives[:-1], scope, result))
        if gives.endswith("*"):
            result = self.name("all")
            return self.pick([[f"for each in {call}:"], [f"{result} = {call}", f"for each in {result}:"]]) + self.indented(self.use(gives[:-1], scope.inner(), "each"))
        if gives.endswith("+"):
            result, rest = self.name("result"), self.name("rest")
            scope.values.append((result, gives[:-1]))
            return [f"{result}, {rest} = {call}", f"print({rest})"] + self.use(gives[:-1], scope, result)
        result = self.name("result")
        if self.maybe(0.3):
            return self.use(gives, scope, call)
        scope.values.append((result, gives))
        return [f"{result} = {call}"] + self.use(gives, scope, result)

    def parameter(self, number):
        return f"given{number}"

    def function(self, depth):
        name = self.name("work")
        kinds = [self.kind() for _ in range(self.chance.randrange(3))]
        scope = Scope(self.module_services, [(self.parameter(number), kind) for number, kind in enumerate(kinds)])
        body = self.block(scope, min(depth - 1, 1), 1, 4)
        gives = self.pick([None, None, "", "", "?", "*", "+"])
        if gives is not None:
            kind = self.kind()
            made = self.object(kind, scope)
            if gives == "?":
                body += ["if flag():", "    return None"]
            if gives == "*":
                if self.maybe(0.5):
                    kind, source = self.listing(scope)
                    made = self.pick([source, f"list({source})", f"[each for each in {source} if {self.read(kind, scope, 'each', True)}]"])
                else:
                    made = f"[{made}, {self.object(kind, scope)}]"
            if gives == "+":
                made = f"{made}, {self.read(kind, scope)}"
            if gives == "" and self.maybe(0.3):
                body += ["try:"] + self.indented(self.use(kind, scope, made)) + ["except ClientError:", f"    return {self.made(kind, scope)}"]
            body.append(f"return {made}")
            gives = kind + gives
        elif self.maybe(0.4):
            kind = self.kind()
            body.append(f"return {self.read(kind, scope)}")
        parameters = ["name"] + [self.parameter(number) for number in range(len(kinds))]
        self.functions.append([f"def {name}({', '.join(parameters)}):"] + self.indented(body))
        self.calls.append((name, kinds, gives))
        return name, kinds, gives

    def instance(self, scope, depth):
        """A class that holds an object, and its use."""
        name, kind = self.name("Holder"), self.kind()
        services = {service: [*names, "self.service"] if service == self.service else names for service, names in self.module_services.items()}
        holds = self.maybe(0.4)
        inside = Scope(services if holds else self.module_services, [("self.held", kind)])
        lines = [f"class {name}:", "    def __init__(self, name, held):", "        self.name = name", "        self.held = held"]
        if holds:
            lines.append(f'        self.service = boto3.resource("{self.service}")')
        for method in ("first", "second"):
            body = self.use(kind, inside, "self.held") + self.block(inside.inner(), 0, 0, 2)
            if self.maybe(0.2):
                body.append(f"self.held = {self.object(kind, inside)}")
            if self.maybe(0.3):
                body.append(f"return {self.read(kind, inside, 'self.held')}")
            lines += ["", f"    def {method}(self, name):"] + self.indented(self.indented(body))
        self.functions.append(lines)
        held = self.name("holder")
        calls = [f"{held}.{self.pick(['first', 'second'])}({self.text()})" for _ in range(self.chance.randint(1, 3))]
        calls = [call if self.maybe(0.6) else f"print({call})" for call in calls]
        if self.maybe(0.2):
            calls += self.use(kind, scope, f"{held}.held")
        return [f"{held} = {name}({self.text()}, {self.object(kind, scope)})"] + calls

    # The program

    def parts(self):
        """The lines that make the service, the functions and classes in the order in which they can be defined, and what the program does."""
        make = self.pick([f'boto3.resource("{self.service}")', f'boto3.Session().resource("{self.service}")', f'boto3.resource("{self.service}", region_name="eu-west-1")'])
        shape = self.chance.randrange(3)
        lines = []
        if shape == 0:
            self.module_services = {self.service: [self.service]}
            lines.append(f"{self.service} = {make}")
        elif shape == 1:
            self.module_services = {self.service: ["service()"]}
            lines += ["", "def service():", f"    return {make}", ""]
        else:
            self.module_services = {self.service: [make, make, self.service]}
            lines.append(f"{self.service} = {make}")
        scope = Scope(self.module_services)
        main = self.pick(self.further() + self.shared())(scope, 1) if self.small else self.block(scope, 2, 3, 7)
        wrapped = self.maybe(0.5)
        body = ["def main(name):"] + self.indented(main) + ["", "", 'main("zeta")'] if wrapped else ['name = "zeta"'] + main
        return lines, self.functions, body

    def program(self):
        lines, functions, body = self.parts()
        flat = [line for function in functions for line in ["", "", *function]]
        return PRELUDE + "\n" + "\n".join(lines + flat + ["", ""] + body) + "\n"


def program(seed):
    return textwrap.dedent(Writer(seed).program())
