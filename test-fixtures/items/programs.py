"""Random programs that write and read DynamoDB items: statements of put, get, update, delete, query, scan and batches, in random flow."""
import ast
import random
import textwrap

PRELUDE = '''\
import base64
import contextlib
import copy
import json
import os
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import partial, reduce
from operator import and_

import boto3
from boto3.dynamodb.conditions import Attr, Key
from boto3.dynamodb.types import Binary
from botocore.exceptions import ClientError

LIMIT = 3
PREFIX = "user"
DEFAULTS = {"kind": "default", "level": 1}
COUNTER = [0]


class Kind(str, Enum):
    ADMIN = "admin"


def tick(value):
    """An effect whose place in the program can be seen."""
    COUNTER[0] += 1
    print("tick", COUNTER[0])
    return value


def default(value):
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, set):
        return sorted(str(each) for each in value)
    return repr(value)


def describe(item):
    return sorted(item)


def normalise(item):
    item["seen"] = True
    return item


def more(request):
    request["ReturnConsumedCapacity"] = "TOTAL"


def filter_of(name, value):
    found = Attr("name").eq(name)
    if value:
        found = found & Attr("n").eq(value)
    return found


def request_of(text):
    request = {"Key": {"id": text}}
    if text:
        request["ConsistentRead"] = True
    return request


def to_plain(value):
    if isinstance(value, dict):
        return {name: to_plain(each) for name, each in value.items()}
    if isinstance(value, list):
        return [to_plain(each) for each in value]
    return int(value) if isinstance(value, Decimal) else value


def sorted_by(response):
    return sorted(response["Items"], key=lambda each: (each["n"], each["id"]), reverse=True)


def fill(batch, record, number):
    batch.put_item(Item={**record, "id": f"w{number % 2}", "number": number})


def fetch(table, key):
    return table.get_item(Key={"id": key}).get("Item")


def everything(table, **kwargs):
    found = []
    while True:
        response = table.scan(**kwargs)
        found.extend(response["Items"])
        if "LastEvaluatedKey" not in response:
            return found
        kwargs["ExclusiveStartKey"] = response["LastEvaluatedKey"]


def save(table, item, condition=None):
    kwargs = {"Item": item}
    if condition:
        kwargs["ConditionExpression"] = condition
    try:
        table.put_item(**kwargs)
    except ClientError as error:
        print(error.response["Error"]["Code"])
        return None
    return item


def bump(table, key, name="n", by=1):
    response = table.update_item(Key={"id": key}, UpdateExpression="SET #n = :by", ExpressionAttributeNames={"#n": name},
                                 ExpressionAttributeValues={":by": by}, ReturnValues="ALL_NEW")
    return response["Attributes"]


def store_all(table, rows):
    with table.batch_writer() as batch:
        for row in rows:
            batch.put_item(Item=row)


def writing(item):
    return {"Put": {"TableName": "items", "Item": item}}


def renamed(item, **more):
    return {**item, "name": str(item.get("name")), **more}


def first(rows, wanted=None):
    for row in rows:
        if wanted is None or row.get("name") == wanted:
            return row
    return None


class Sink:
    """Opens a batch writer when it is asked to, and keeps it."""
    batch = None

    def __init__(self, table):
        self.writer = table.batch_writer()

    def __enter__(self):
        self.batch = self.writer.__enter__()
        return self

    def add(self, **item):
        if self.batch is None:
            print("not open")
        else:
            self.batch.put_item(Item=item)

    def __exit__(self, *details):
        self.batch = None
        return self.writer.__exit__(*details)


class Encoder(json.JSONEncoder):
    def default(self, value):
        return default(value)


class Row:
    def __init__(self, id, n=0, **rest):
        self.id, self.n, self.rest = id, n, rest

    def stored(self):
        return {"id": self.id, "n": self.n, **self.rest}


def paged(method, **request):
    while True:
        response = method(**request)
        yield from response["Items"]
        if "LastEvaluatedKey" not in response:
            return
        request["ExclusiveStartKey"] = response["LastEvaluatedKey"]


def called(method=None, *arguments, **request):
    return method(*arguments, **request) if method else None


cache = {}

'''

# Its imports, and what other files import of it.
IMPORTS = PRELUDE[:PRELUDE.index("\nLIMIT = ")]
OWN_NAMES = [name for statement in ast.parse(PRELUDE[len(IMPORTS):]).body
             for name in ([target.id for target in statement.targets] if isinstance(statement, ast.Assign) else [statement.name])]

# What parameters of functions get: nobody says which type it is.
ARGUMENTS = {
    "text": ['"u1"', '"u2"', '"u5"', '"new"', '""', "Kind.ADMIN"],
    "number": ["0", "7", "-3", "10**20", "True", 'Decimal("2.50")'],
    "thing": ["None", "False", '"word"', "[1, \"a\", None]", '{"deep": {"er": [True]}}', "{1, 2}", '{"p", "q"}', 'b"raw"', "Binary(b\"bin\")",
              'Decimal("0.10")', "1.5", "(1, 2)", "set()", "float(2)", "bytearray(b\"ba\")", 'Decimal("1e3")', "object", "{}", "[]",
              "frozenset([3])", "{1: 2}", "date(2024, 1, 1)"],
    "record": ['{"id": "u3", "n": 4}', '{"id": "r1", "deep": {"a": [1, None, {"b": True}]}}', '{"id": "r2", "price": Decimal("1.10")}', '{"id": "r3", "f": 0.5}'],
}

LITERALS = ['"x"', '""', "0", "5", "-7", "1_000", "0x1f", "True", "False", "None", 'b"bytes"', "1.5", "-0.0", '"it\'s"', '"""long"""',
            "[]", "{}", '["a", 1, None]', "{1, 2}", '{"a", "b"}', '{"m": {"n": 1}, "l": [True]}', 'Decimal("1.50")', 'Decimal("-2")', "Decimal(3)",
            'Decimal("1E+3")', "set()", "(1, 2)", 'Binary(b"x")', "10**30", "[[1], {\"a\": []}]", "frozenset({\"f\"})", "12345678901234567890", "~5", "+4",
            "not 1", "Kind.ADMIN", "Kind.ADMIN.value", "...", "'a' 'b'", "r'\\d'", "1e3", "2j"]

EXPRESSIONS = ['f"{PREFIX}#{text}"', "str(number)", "len(text)", 'int("12")', "LIMIT + 1", "number > 1", "number == text", 'json.dumps(record, default=default)',
               'os.environ["AWS_DEFAULT_REGION"]', "datetime(2024, 1, 2).isoformat()", "str(uuid.uuid4())", '"a" if number else "b"', '1 if number else None',
               "text.upper()", "tick(thing)", 'tick("t")', "tick(4)", 'record.get("n")', 'record.get("missing")', "thing", "text", "number", "not thing",
               "number or 3", "text and thing", "[text, thing]", '{"inner": thing, "lit": 1}', "[x for x in range(3)]", "list(range(2))", "LIMIT", "PREFIX",
               "round(2.5)", "int(datetime(2024, 1, 2).timestamp())", "Decimal(str(number))", 'PREFIX + "-" + text', '"%s" % text', "sum([1, 2])", "max(1, LIMIT)",
               "LIMIT / 2", "LIMIT // 2", "-LIMIT", "LIMIT * 2", "LIMIT ** 2", "bool(thing)", "float(LIMIT)", "is_new", "total", "label", "maybe", '"".join([text, "x"])',
               "abs(-2)", "LIMIT % 2", "text.split()", "text.encode()", "str(text).strip()", "(label)", "isinstance(thing, str)", "{LIMIT, 9}", "{text}",
               "text in label", "None if is_new else label", "label[:1]", "label[0]", "ord(label[0])", "total - 1 + LIMIT", "(datetime(2024, 1, 2) - timedelta(days=1)).strftime(\"%Y\")",
               "base64.b64encode(b\"x\").decode()", "1 << LIMIT", "total if is_new else label", "hash(1)", "round(1.26, 1)", "dict(a=1, b=text)", "Kind.ADMIN.name",
               "label * 2", "divmod(7, 2)[0]", "{k: v for k, v in record.items() if k != \"f\"}", "sorted([text, label])", "all([total])", "str(thing)"]

# What boto3 does not serialise. Where it stands in a call, later arguments of that call may not run (an assumption), so no such program has effects,
# nor expressions that may raise themselves.
REFUSED = {"1.5", "float(2)", "object", "{1: 2}", "date(2024, 1, 1)", "set()", "-0.0", "...", "1e3", "2j", "LIMIT / 2", "float(LIMIT)", "round(1.26, 1)",
           '{"id": "r3", "f": 0.5}'}

EFFECTS = ("tick(", "Decimal(str(number))")

NAMES = ["a", "b", "c", "name", "status", "n", "tags", "x.y", "size"]


class Writer:
    """Makes one program; everything that is drawn comes from `chance`."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.count = 0
        self.effects = self.maybe(0.4)

    def pick(self, choices):
        """One of the choices; of code, one that may stand in this program."""
        fitting = [each for each in choices if not isinstance(each, str) or (
            each not in REFUSED if self.effects else not any(effect in each for effect in EFFECTS))]
        return self.chance.choice(fitting)

    def maybe(self, share):
        return self.chance.random() < share

    def name(self, stem):
        self.count += 1
        return f"{stem}{self.count}"

    # Values and items

    def value(self):
        return self.pick(LITERALS if self.maybe(0.4) else EXPRESSIONS)

    def attribute(self):
        return self.pick(["a", "b", "c", "name", "status", "n", "tags"])

    def key(self):
        return self.pick(['"u1"', '"u2"', '"nobody"', "text", 'f"u{LIMIT}"', "str(text)", "tick(\"u1\")", 'record["id"]', "text or \"none\""])

    def key_dict(self):
        return self.pick([f'{{"id": {self.key()}}}'] * 6 + [f"dict(id={self.key()})", "key_of(text)"])

    def entries(self, least=0):
        return [f'"{name}": {self.value()}' for name in self.chance.sample(["a", "b", "c", "d", "status", "n", "name"], self.chance.randrange(least, 5))]

    def item_dict(self):
        first = [f'"id": {self.key()}']
        entries = first + self.entries()
        if self.maybe(0.15):
            entries.insert(self.chance.randrange(len(entries) + 1), self.pick(["**DEFAULTS", "**record", "**{\"z\": thing}"]))
        if self.maybe(0.1):
            entries.append("text: thing")
        if self.maybe(0.3):
            return "{\n    " + ",\n    ".join(entries) + ("," if self.maybe(0.5) else "") + "\n}"
        return "{" + ", ".join(entries) + "}"

    def item(self):
        """Statements that make an item, its expression, and statements for afterwards."""
        shape = self.chance.randrange(12)
        if shape < 5:
            return [], self.item_dict(), []
        if shape == 5:
            return [], "record", self.pick([[], ['record["late"] = 1'], ["print(record)"]])
        if shape == 6:
            return [], f"dict(record, a={self.value()})", []
        name = self.name("item")
        lines = [f"{name} = {self.item_dict()}"]
        for _ in range(self.chance.randrange(3)):
            lines += self.pick([
                [f'{name}["extra"] = {self.value()}'],
                [f"{name}.update({{{', '.join(self.entries(1))}}})"],
                [f"if {self.pick(['number', 'is_new', 'thing'])}:", f'    {name}["when"] = {self.value()}'],
                [f'{name}.setdefault("c", {self.value()})'],
                [f"{name}.pop(\"a\", None)"],
                [f"{name}[text] = {self.value()}"],
                [f"for each in (\"p\", \"q\"):", f"    {name}[each] = {self.value()}"],
                [f"normalise({name})"],
                [f"{name} = {{k: v for k, v in {name}.items() if v is not None}}"],
                [f"{name} = {{**{name}, {', '.join(self.entries(1))}}}"],
                [f'{name}["list"] = [1]', f'{name}["list"].append(thing)'],
            ])
        after = self.pick([[], [], [f"print({name})"], [f'{name}["late"] = 2', f"print(sorted({name}))"], [f'print({name}["id"])'], [f"return {name}"], [f"describe({name})"]])
        return lines, name, after

    # Conditions

    def condition(self, depth=2):
        if depth and self.maybe(0.35):
            left, right = self.condition(depth - 1), self.condition(depth - 1)
            return self.pick([f"{left} & {right}", f"({left} | {right})", f"~({left})", f"({left} & {right})"]) if "&" not in left + right else left
        attr = f'Attr("{self.pick(NAMES)}")'
        return self.pick([
            f"{attr}.eq({self.value()})", f"{attr}.ne({self.value()})", f"{attr}.gt({self.value()})", f"{attr}.exists()", f"{attr}.not_exists()",
            f"{attr}.contains({self.value()})", f"{attr}.begins_with(text)", f"{attr}.between(1, {self.value()})", f"{attr}.is_in([1, {self.value()}])",
            f"{attr}.size().lt(4)", f'{attr}.attribute_type("S")', f'{attr}.eq(Attr("b"))', f"{attr}.is_in(record)", f"{attr}.eq(text)",
        ])

    def key_condition(self):
        first = f'Key("id").eq({self.key()})'
        return self.pick([first, first, f'{first} & Key("n").gt({self.value()})', f'{first} & Key("n").between(1, LIMIT)', f'Key("id").eq(text) & Key("s").begins_with("x")'])

    # Statements

    def statement(self, table):
        return self.pick([self.put, self.put, self.get, self.get, self.get, self.update, self.update, self.delete, self.query, self.query, self.scan,
                          self.pages, self.batch_writer, self.read_and_write, self.copy_items, self.request_dict, self.request_dict, self.legacy, self.travel,
                          self.travel, self.writer_elsewhere, self.across, self.across, self.across, self.writer_kept, self.handed_on, self.paginated])(table)

    def call(self, table, method, arguments):
        kept = [each for each in arguments if each]
        if kept and self.maybe(0.3):
            return f"{table}.{method}(\n    " + ",\n    ".join(each.replace("\n", "\n    ") for each in kept) + ("," if self.maybe(0.7) else "") + "\n)"
        return f"{table}.{method}({', '.join(kept)})"

    def put(self, table):
        lines, item, after = self.item()
        arguments = [f"Item={item}"]
        if self.maybe(0.2):
            arguments.append(f"ConditionExpression={self.pick([self.condition(), repr('attribute_not_exists(id)')])}")
        call = self.call(table, "put_item", arguments)
        if self.maybe(0.2):
            response = self.name("response")
            lines += [f"{response} = " + self.call(table, "put_item", arguments + ['ReturnValues="ALL_OLD"'])]
            lines += self.pick([[f'print({response}.get("Attributes"))'], [f'print({response}["ResponseMetadata"]["HTTPStatusCode"])'],
                                [f'if "Attributes" in {response}:', f'    print({response}["Attributes"]["id"])']])
        else:
            lines.append(call if self.maybe(0.8) else f"print(len({call}))")
        return lines + after

    def get(self, table):
        call = self.call(table, "get_item", [f"Key={self.key_dict()}", self.pick(["", "", "ConsistentRead=True", 'ProjectionExpression="id, a"'])])
        response, item = self.name("response"), self.name("item")
        return self.pick([
            [f"{response} = {call}", f'{item} = {response}.get("Item")', *self.use(item, True)],
            [f"{response} = {call}", f'if "Item" in {response}:', *self.deeper(self.use(f'{response}["Item"]', False))],
            [f"{response} = {call}", f'{item} = {response}["Item"]', *self.use(item, False)],
            [f'{item} = {call}.get("Item", {{}})', *self.use(item, False)],
            [f'{item} = {call}["Item"]', *self.use(item, False)],
            [f'print({call}.get("Item"))'],
            [f'print({call}["Item"]["{self.attribute()}"])'],
            [f"{response} = {call}", f"print({response})"],
            [f"{response} = {call}", f"print(json.dumps({response}, default=default))"],
            [f"return {call}"],
            [f'return {call}.get("Item")'],
            [f"{response} = {call}", f'if "Item" not in {response}:', "    return None", f'return {response}["Item"]'],
            [f"{item} = {call}.get(\"Item\") or {{\"id\": text}}", *self.use(item, False)],
            [f"{response} = {call}", f"if not {response}.get(\"Item\"):", "    print(\"missing\")", "else:", *self.deeper(self.use(f'{response}["Item"]', False))],
            ["try:", f'    {item} = {call}["Item"]', "except KeyError:", f"    {item} = None", *self.use(item, True)],
        ])

    @staticmethod
    def deeper(lines):
        return textwrap.indent("\n".join(lines), "    ").split("\n")

    def use(self, item, optional):
        """Statements that read an item."""
        name = self.attribute()
        lines = self.pick([
            [f"print({item})"], [f"print({item}[\"{name}\"])"], [f"print({item}.get(\"{name}\"))"], [f"print({item}.get(\"{name}\", 0))"],
            [f"for key, value in {item}.items():", "    print(key, value)"], [f"print(sorted({item}))"], [f"print(len({item}), \"{name}\" in {item})"],
            [f"print(json.dumps({item}, default=default))"], [f"print(describe({item}))"], [f"print({{**{item}, \"n\": 1}})"],
            [f"{item}[\"n\"] = {self.value()}", f"print({item})"], [f"{item}[\"n\"] = {item}.get(\"n\", 0) + 1", f"print({item}[\"n\"])"],
            [f"{item}.pop(\"{name}\", None)", f"print({item})"], [f"return {item}"], [f"print({item}[\"n\"] + 1, {item}[\"name\"].upper())"],
            [f"print(int({item}[\"n\"]), str({item}[\"name\"]), float({item}[\"n\"]))"], [f"print(\"{{}} {{}}\".format({item}[\"name\"], {item}[\"n\"]))"],
            [f"for tag in {item}.get(\"tags\", []):", "    print(tag)"], [f"{item}[\"tags\"].append(text)", f"print({item}[\"tags\"])"],
            [f"if {item}[\"name\"] == text and {item}[\"n\"] > 1:", "    print(\"same\")"], [f"print([value for value in {item}.values()])"],
            [f"first = {item}[\"{name}\"]", f"second = {item}.get(\"n\")", "print(first, second)"], [f"print(list({item}.items())[0])"],
            [f"print({item} == record, {item} != {{}})"], [f"print(copy.deepcopy({item}))"], [f"{item}.update({{\"n\": 3}})", f"print({item})"],
            [f"print(isinstance({item}[\"n\"], Decimal), type({item}[\"name\"]).__name__)"], [f"print({item}.keys(), bool({item}))"],
            [f"del {item}[\"name\"]", f"print({item})"], [f"print(Kind({item}[\"name\"]))"], [f"print(str({item}))"], [f"print({item}[\"{name}\"] is None)"],
            [f"print({item}[\"{name}\"][0])"], [f"print({item}[\"c\"].get(\"x\"))"],
        ])
        return [f"if {item}:", *self.deeper(lines)] if optional and self.maybe(0.7) else lines

    def update(self, table):
        name = self.attribute()
        values = self.pick([f'{{":v": {self.value()}}}', f'{{":v": {self.value()}, ":w": {self.value()}}}', '{":v": thing}', "{\":v\": record.get(\"n\")}", "dict([(\":v\", number)])"])
        arguments = [f"Key={self.key_dict()}", f'UpdateExpression="SET {name} = :v"', self.pick(["", f'ExpressionAttributeNames={{"#a": "{name}"}}']),
                     f"ExpressionAttributeValues={values}", self.pick(["", "", f"ConditionExpression={self.condition()}"])]
        if self.maybe(0.2):
            self.chance.shuffle(arguments)
        if self.maybe(0.5):
            return [self.call(table, "update_item", arguments)]
        response = self.name("response")
        call = self.call(table, "update_item", arguments + [f'ReturnValues="{self.pick(["ALL_NEW", "UPDATED_NEW", "ALL_OLD"])}"'])
        return [f"{response} = {call}", *self.pick([
            [f'print({response}["Attributes"])'], [f'print({response}.get("Attributes", {{}}).get("n"))'], [f'return {response}["Attributes"]'],
            [f"print({response})"], [f'print(int({response}["Attributes"]["n"]))'], self.use(f'{response}["Attributes"]', False),
            [f"return {response}"]])]

    def delete(self, table):
        arguments = [f"Key={self.key_dict()}", self.pick(["", f"ConditionExpression={self.condition()}"])]
        if self.maybe(0.6):
            return [self.call(table, "delete_item", arguments)]
        return [f'print({self.call(table, "delete_item", arguments + ["ReturnValues=" + repr("ALL_OLD")])}.get("Attributes"))']

    def listing(self, table, extra=""):
        if self.maybe(0.4):
            condition = self.pick(["", f"FilterExpression={self.condition()}", f"FilterExpression={self.condition()}"])
            return self.call(table, "scan", [condition, self.pick(["", "Limit=LIMIT"]), extra])
        condition = self.pick([f"KeyConditionExpression={self.key_condition()}"] * 3 + [f'KeyConditionExpression="id = :i", ExpressionAttributeValues={{":i": {self.key()}}}'])
        filtered = f"FilterExpression={self.condition()}" if self.maybe(0.3) and "Values" not in condition else ""
        return self.call(table, "query", [condition, filtered, self.pick(["", "ScanIndexForward=False", "Limit=2"]), extra])

    def query(self, table):
        call = self.listing(table)
        response, items, item = self.name("response"), self.name("items"), self.name("item")
        name = self.attribute()
        return self.pick([
            [f"{response} = {call}", f'for {item} in {response}["Items"]:', *self.deeper(self.use(item, False))],
            [f'for {item} in {call}["Items"]:', *self.deeper(self.use(item, False))],
            [f"{items} = {call}[\"Items\"]", f"for {item} in {items}:", *self.deeper(self.use(item, False))],
            [f'{items} = {call}.get("Items", [])', f"print(len({items}))", f"return {items}"],
            [f"{response} = {call}", f'print({response}["Count"], len({response}["Items"]))'],
            [f"{response} = {call}", f"print([each[\"{name}\"] for each in {response}[\"Items\"]])"],
            [f"print([each.get(\"{name}\") for each in {call}.get(\"Items\", [])])"],
            [f"{response} = {call}", f'{items} = {response}["Items"]', f"if {items}:", *self.deeper(self.use(f"{items}[0]", False))],
            [f"{response} = {call}", f"return {response}"],
            [f"{response} = {call}", f"print(json.dumps({response}[\"Items\"], default=default))"],
            [f"{items} = {call}[\"Items\"]", f"print({items}[0] if {items} else None)"],
            [f"{items} = sorted({call}[\"Items\"], key=lambda each: each[\"n\"])", f"print({items})"],
            [f"return {{each[\"id\"]: each for each in {call}[\"Items\"]}}"],
            [f"{items} = [each for each in {call}[\"Items\"] if each.get(\"n\", 0) > 1]", f"print({items})"],
            [f"{response} = {call}", f'print({response}.get("LastEvaluatedKey"))', f"print({response}[\"Items\"][-1])"],
            [f"{items} = {call}[\"Items\"]", f"for {item} in {items}:", f"    {item}[\"n\"] = str({item}[\"n\"])", f"print({items})"],
            [f"{items} = []", f"{items} += {call}[\"Items\"]", f"print({items})"],
            [f"for index, {item} in enumerate({call}[\"Items\"]):", f"    print(index, {item}[\"id\"])"],
            [f"print(any(each[\"n\"] == 1 for each in {call}[\"Items\"]))"],
            [f"print(sum(each[\"n\"] for each in {call}[\"Items\"]))"],
        ])

    scan = query

    def pages(self, table):
        first, again = self.listing(table), None
        filtered = self.pick(["", f"FilterExpression={self.condition()}"])
        first = self.call(table, "scan", [filtered])
        again = self.call(table, "scan", [filtered, 'ExclusiveStartKey=response["LastEvaluatedKey"]'])
        indent = textwrap.indent(again, "    ").strip()
        return self.pick([
            [f"response = {first}", 'items = response["Items"]', 'while "LastEvaluatedKey" in response:', f"    response = {indent}",
             '    items.extend(response["Items"])', self.pick(["print(items)", "return items", "print(len(items))", "print([each[\"id\"] for each in items])"])],
            [f"response = {first}", 'items = response.get("Items", [])', 'while response.get("LastEvaluatedKey"):', f"    response = {indent}",
             '    items += response["Items"]', "for each in items:", *self.deeper(self.use("each", False))],
            ["items, start = [], None", "while True:", "    if start:", f"        response = {table}.scan(ExclusiveStartKey=start)", "    else:",
             f"        response = {table}.scan()", '    items.extend(response.get("Items", []))', '    start = response.get("LastEvaluatedKey")', "    if not start:",
             "        break", self.pick(["print(items)", "print(len(items))", "return items"])],
            ["kwargs = {}", "while True:", f"    response = {table}.scan(**kwargs)", '    for each in response["Items"]:', *self.deeper(self.deeper(self.use("each", False))),
             '    if "LastEvaluatedKey" not in response:', "        break", '    kwargs["ExclusiveStartKey"] = response["LastEvaluatedKey"]'],
            [f"response = {first}", "while True:", '    for each in response["Items"]:', '        print(each["id"])', '    if not response.get("LastEvaluatedKey"):', "        break",
             f"    response = {indent}"],
        ])

    def batch_writer(self, table):
        writer = self.pick(["batch", "writer"])
        head = f"with {table}.batch_writer({self.pick(['', '', 'overwrite_by_pkeys=[' + repr('id') + ']'])}) as {writer}:"
        lines, item, after = self.item()
        after = [each for each in after if not each.startswith("return")]
        return self.pick([
            [head, *self.deeper(lines + [f"{writer}.put_item(Item={item})"] + after)],
            [head, "    for number in range(3):", f'        {writer}.put_item(Item={{"id": f"u{{number}}", "n": number, "v": {self.value()}}})'],
            [head, "    for each in [record, dict(record)]:", f"        {writer}.put_item(Item=each)"],
            [head, '    for each in ("u1", "u2", text):', f'        {writer}.delete_item(Key={{"id": each}})'],
            [f'items = {self.listing(table)}["Items"]', head, "    for each in items:", f'        {writer}.delete_item(Key={{"id": each["id"]}})'],
            [head, f'    for each in {self.call(table, "scan", [""])}["Items"]:', *self.pick([[], ['        each["n"] = 0'], ['        each["n"] += 1']]), f"        {writer}.put_item(Item=each)"],
        ])

    def read_and_write(self, table):
        get = self.call(table, "get_item", [f"Key={self.key_dict()}"])
        item = self.name("item")
        change = self.pick([[], [f'{item}["n"] = {self.value()}'], [f'{item}["n"] += 1'], [f'{item}.update({{"s": {self.value()}}})'], [f'{item}["tags"].append(thing)'],
                            [f'{item}.pop("a", None)'], [f'{item}["copy"] = {item}["name"]']])
        return self.pick([
            [f'{item} = {get}["Item"]', *change, f"{table}.put_item(Item={item})", *self.pick([[], [f"print({item})"]])],
            [f'{item} = {get}.get("Item", {{"id": text}})', *change, f"{table}.put_item(Item={item})"],
            [f'{item} = {get}["Item"]', f'{table}.update_item(Key={{"id": {item}["id"]}}, UpdateExpression="SET n = :n", ExpressionAttributeValues={{":n": {item}["n"] + 1}})'],
            [f'{item} = {get}["Item"]', f'{table}.put_item(Item={{**{item}, "id": "copy", "a": {self.value()}}})'],
            [f'{item} = {get}["Item"]', f'{table}.put_item(Item={{"id": "part", "n": {item}["n"], "name": {item}.get("name"), "a": {item}.get("a")}})'],
            [f'{item} = {get}["Item"]', f'{table}.delete_item(Key={{"id": {item}["id"]}})'],
        ])

    def copy_items(self, table):
        listing = self.listing(table)
        return self.pick([
            [f'for each in {listing}["Items"]:', f"    {table}.put_item(Item=each)"],
            [f'for each in {listing}["Items"]:', '    each["n"] = each.get("n", 0) + 1', f"    {table}.put_item(Item=each)"],
            [f'for each in {listing}["Items"]:', f'    {table}.delete_item(Key={{"id": each["id"]}})'],
            [f'for each in {listing}["Items"]:', f'    {table}.update_item(Key={{"id": each["id"]}}, UpdateExpression="SET n = :n", ExpressionAttributeValues={{":n": {self.value()}}})', "    print(each)"],
            [f'found = {listing}["Items"]', "if found:", f'    {table}.put_item(Item={{"id": "last", "all": found, "first": found[0]}})'],
        ])

    def request_dict(self, table):
        """A call whose parameters come from a dict, with statements between the two."""
        name = self.name("kwargs")
        between = lambda: self.pick([  # noqa: E731
            [], [], [], ["if number:", f'    {name}["Limit"] = LIMIT'], [f'{name}["Limit"] = LIMIT'], ['print("asking")'], [f"print(sorted({name}))"],
            [f"{name}.update(Limit=2)"], ["number = 5"], ['text = "late"'], ["normalise(record)"], [f"more({name})"], [f'{name}["Select"] = "ALL_ATTRIBUTES"']])
        single = lambda: self.pick([  # noqa: E731
            [], [], [], ["if is_new:", f'    {name}["ReturnConsumedCapacity"] = "TOTAL"'], ['print("asking")'], [f"print(sorted({name}))"], ["record[\"late\"] = 1"],
            ["normalise(record)"], ["text = \"late\""], [f"{name}.setdefault(\"ReturnConsumedCapacity\", \"NONE\")"]])
        key = self.pick([self.key_dict(), self.key_dict(), "key"])
        item = self.pick([self.item_dict(), self.item_dict(), "record", "dict(record)"])
        listing = self.pick([[f'{name} = {{"KeyConditionExpression": {self.key_condition()}}}'], [f"{name} = dict(KeyConditionExpression={self.key_condition()}, Limit=LIMIT)"]])
        return self.pick([
            [*listing, *between(), "if number:", f'    {name}["FilterExpression"] = {self.condition()}', f"print({table}.query(**{name})[\"Items\"])"],
            [*listing, *between(), f"print({table}.query(**{name})[\"Items\"])"],
            [*listing, *between(), "while True:", f"    response = {table}.query(**{name})", '    print(len(response["Items"]))', '    if "LastEvaluatedKey" not in response:', "        break",
             f'    {name}["ExclusiveStartKey"] = response["LastEvaluatedKey"]', *self.pick([[], ["    normalise(record)"]])],
            ['key = {"id": text}', f'{name} = {{"Key": {key}}}', *single(), "if is_new:", f'    {name}["ConsistentRead"] = True', f"print({table}.get_item(**{name}).get(\"Item\"))"],
            ['key = {"id": text}', f'{name} = {{"Key": {key}}}', *self.pick([[], ['key["id"] = "u2"']]), "for each in range(2):", f"    print({table}.get_item(**{name}).get(\"Item\"))",
             *self.pick([[], ['    key["id"] = "u3"']])],
            [f'{name} = {{"Item": {item}}}', *single(), "if thing:", f'    {name}["ConditionExpression"] = {self.condition()}', f"{table}.put_item(**{name})"],
            [f'{name} = {{"Item": {item}}}', *single(), "try:", f"    {table}.put_item(**{name})", "except TypeError:", '    print("refused")'],
            [f"condition = {self.condition()}", "if number:", f"    condition = condition & {self.condition(0)}", f"print({table}.scan(FilterExpression=condition)[\"Count\"])"],
            [f"condition = {self.condition()}", f"condition &= {self.condition(0)}", f"print({table}.scan(FilterExpression=condition)[\"Count\"])"],
            [f"condition = reduce(and_, [{self.condition(0)}, {self.condition(0)}])", f"print({table}.scan(FilterExpression=condition)[\"Count\"])"],
            ["condition = None", 'for name in ("n", "status"):', "    part = Attr(name).eq(record.get(name))", "    condition = part if condition is None else condition & part",
             f"print({table}.scan(FilterExpression=condition)[\"Count\"])"],
            [f"print({table}.scan(FilterExpression=filter_of(text, thing))[\"Count\"])"],
            [f'{name} = {{"FilterExpression": filter_of(text, number)}} if is_new else {{}}', f'for each in {table}.scan(**{name})["Items"]:', *self.deeper(self.use("each", False))],
            [f"{name} = {{}}", "if text:", f'    {name}["FilterExpression"] = {self.condition()}', *between(), f'for each in {table}.scan(**{name})["Items"]:', "    print(each)"],
            [f"condition = {self.condition()}", *self.pick([[], ["number = 8"], ["record[\"late\"] = 1"], ["normalise(record)"]]), f"print(len({table}.scan(FilterExpression=condition)[\"Items\"]))"],
            [f"print({table}.get_item(**request_of(text)).get(\"Item\"))"],
            [f'print({table}.query(KeyConditionExpression={self.key_condition()}, **({{"Limit": 1}} if number else {{}}))["Items"])'],
            [f'values = {{":v": {self.value()}}}', "if number:", '    values[":w"] = thing',
             f'{table}.update_item(Key={self.key_dict()}, UpdateExpression="SET a = :v", ExpressionAttributeValues=values)'],
            ['names = {f"#{name}": name for name in record}', 'values = {f":{name}": value for name, value in record.items()}',
             f'print({table}.update_item(Key={self.key_dict()}, UpdateExpression="SET " + ", ".join(f"#{{name}} = :{{name}}" for name in record), '
             'ExpressionAttributeNames=names, ExpressionAttributeValues=values, ReturnValues="ALL_NEW")["Attributes"])'],
        ])

    def legacy(self, table):
        """Parameters of the time before expressions."""
        return self.pick([
            [f'print({table}.query(KeyConditions={{"id": {{"AttributeValueList": [{self.key()}], "ComparisonOperator": "EQ"}}}})["Items"])'],
            [f'print({table}.scan(ScanFilter={{"n": {{"AttributeValueList": [{self.value()}], "ComparisonOperator": "GT"}}}})["Count"])'],
            [f'{table}.put_item(Item={self.item_dict()}, Expected={{"a": {{"Value": {self.value()}, "Exists": True}}}})'],
            [f'print({table}.update_item(Key={self.key_dict()}, AttributeUpdates={{"n": {{"Value": {self.value()}, "Action": "PUT"}}}}, ReturnValues="ALL_NEW"))'],
        ])

    def travel(self, table):
        """Items and responses that functions, objects and generators pass on."""
        get, listing = self.call(table, "get_item", [f"Key={self.key_dict()}"]), self.listing(table)
        item = self.name("item")
        return self.pick([
            [f'print(to_plain({get}.get("Item")))'], [f'print([to_plain(each) for each in {listing}["Items"]])'], [f'print([Row(**each).n for each in {listing}["Items"]])'],
            [f'{item} = Row(**{get}["Item"])', f"{table}.put_item(Item={item}.stored())", f"print({item}.rest)"],
            [f'first, *others = {listing}["Items"]', 'print(first["n"], len(others), others)'], [f"print(sorted_by({listing}))"],
            [f'{item} = next((each for each in {listing}["Items"] if each["n"] >= 1), None)', f"print({item})"],
            [f'if ({item} := {get}.get("Item")) and {item}["n"] > 0:', f'    print({item}["name"])'],
            [f'print(list(map(lambda each: each["id"], {listing}["Items"])), max({listing}["Items"], key=lambda each: each["n"]))'],
            [f"cache[text] = {get}.get(\"Item\")", "print(cache[text])", 'if cache[text]:', '    cache[text]["n"] = 0', "print(cache)"],
            [f'print(json.dumps({{"statusCode": 200, "body": {get}.get("Item")}}, cls=Encoder))'], [f'print(json.dumps({listing}, default=str)[:40])'],
            [f"response = {get}", 'response.pop("ResponseMetadata", None)', "print(response)"], [f"response = {listing}", 'items = response.pop("Items")', "print(len(items), items[:1])"],
            [f'{item} = {get}["Item"]', f'{item}.setdefault("log", []).append({self.value()})', f"{table}.put_item(Item={item})", f"print({item})"],
            [f'{item} = copy.deepcopy({get}["Item"])', f'{item}["tags"].append(text)', f"{table}.put_item(Item={item})"],
            [f'{item} = {get}["Item"]', f'tags = {item}["tags"]', "tags.append(text)", f"print({item})", f"{table}.put_item(Item={item})"],
            [f'{item} = {get}["Item"]', f"other = {item}", 'other["n"] = 9', f"print({item}, other)", f"{table}.put_item(Item={item})"],
            [f"def pages():", f"    response = {table}.scan()", '    yield from response["Items"]', '    while "LastEvaluatedKey" in response:',
             f'        response = {table}.scan(ExclusiveStartKey=response["LastEvaluatedKey"])', '        for each in response["Items"]:', "            yield each",
             'print([each["n"] for each in pages()])'],
            [f'by_id = {{each["id"]: each for each in {listing}["Items"]}}', 'print(by_id.get("u1"), sorted(by_id))'],
            [f'groups = {{}}', f'for each in {listing}["Items"]:', '    groups.setdefault(each["name"], []).append(each["n"])', "print(groups)"],
            [f'{item} = {get}["Item"]', f'print(f"{{{item}[\'n\']:.1f}}", "%d" % {item}["n"], {item}["n"] in (1, 2), -{item}["n"], {item}["n"] == 1, not {item}["n"])'],
            [f'{item} = {{**{get}["Item"], **record}}', f"{table}.put_item(Item={item})", f"print({item})"],
            [f'{item} = {get}["Item"] | {{"n": 7}}', f"print({item})"], [f'name, n = {get}["Item"]["name"], {get}["Item"]["n"]', "print(name, n)"],
            [f'print(*[each["n"] for each in {listing}["Items"]], sep="|")'], [f'assert {get}["Item"]["n"] >= 0, "negative"'],
            [f"match {get}:", f'    case {{"Item": {item}}}:', f"        print({item})", "    case _:", '        print("nothing")'],
            [f'print({get}["Item"].get("tags", [])[0] if "tags" in {get}["Item"] else "none")'],
            [f'total += {get}["Item"]["n"]', "print(total)"], [f'label = {get}["Item"].get("name") or label', "print(label)"],
        ])

    def writer_elsewhere(self, table):
        """Batch writers that are passed on, held otherwise, or told from others."""
        by_key = self.pick(["", 'overwrite_by_pkeys=["id"]', '["id"]'])
        return self.pick([
            [f"with {table}.batch_writer({by_key}) as batch:", "    for number in range(3):", "        fill(batch, record, number)"],
            [f"with {table}.batch_writer({by_key}) as batch:", f"    row = {self.item_dict()}", "    batch.put_item(Item=row)", '    row["late"] = 1', "    batch.put_item(Item=row)"],
            [f"with {table}.batch_writer({by_key}) as batch:", "    batch.put_item(Item=record)", "    record[\"n\"] = Decimal(\"1.0\")", "    batch.put_item(Item=record)", '    batch.delete_item(Key={"id": text})'],
            ["try:", f"    with {table}.batch_writer({by_key}) as batch:", f"        batch.put_item(Item={self.item_dict()})", "        raise KeyError(text)", "except KeyError as error:", "    print(error)"],
            [f"with {table}.batch_writer({by_key}) as batch:", "    for number in range(30):", f'        batch.put_item(Item={{"id": f"k{{number}}", "n": number, "v": {self.value()}}})', "        print(number)"],
        ])

    def across(self, table):
        """Tables and items that go through other functions, and results of one call that go into the next."""
        item, other = self.name("item"), self.name("other")
        row = self.pick(["record", self.item_dict(), "dict(record)"])
        get, listing = self.call(table, "get_item", [f"Key={self.key_dict()}"]), self.listing(table)
        return self.pick([
            [f"{item} = fetch({table}, {self.key()})", *self.use(item, True)], [f"print(fetch({table}, text))", f"return fetch({table}, \"u1\")"],
            [f'{item} = fetch({table}, "u1")', f"if {item}:", f"    save({table}, renamed({item}, extra={self.value()}))"],
            [f"{item} = save({table}, {row}, {self.pick(['None', self.condition()])})", f"print({item} is None)"],
            [f"print(save({table}, {row}))", *self.pick([[], ['record["late"] = 1', f"save({table}, record)"]])],
            [f"print(len(everything({table})))", f"for each in everything({table}, FilterExpression={self.condition()}):", *self.deeper(self.use("each", False))],
            [f"print(everything({table}, Limit=2))"], [f"store_all({table}, everything({table}))"], [f"store_all({table}, [record, {{**record, \"id\": \"s2\"}}])"],
            [f"store_all({table}, (renamed(each) for each in {listing}[\"Items\"]))"], [f"print(bump({table}, {self.key()}, by={self.value()}))"],
            [f'{item} = bump({table}, "u1")', f"{other} = bump({table}, {item}[\"id\"], \"m\", {item}[\"n\"])", f"print({other})"],
            [f"{item} = first({listing}[\"Items\"])", f"print({item})", f"if {item}:", f'    print(fetch({table}, {item}["id"]))'],
            [f"{item} = first(everything({table}), text)", f"print({item})"],
            [f'{item} = {get}["Item"]', f'{other} = {table}.get_item(Key={{"id": {item}["name"]}}).get("Item")', f"print({item}, {other})"],
            [f'{item} = {get}["Item"]', f'print({table}.query(KeyConditionExpression=Key("id").eq({item}["id"]), FilterExpression=Attr("n").gte({item}["n"]))["Count"])'],
            [f'{item} = {get}.get("Item")', f"{other} = renamed({item}) if {item} else {row}", f"{table}.put_item(Item={other})", f"print({other})"],
            [f'for each in {listing}["Items"]:', f'    {other} = fetch({table}, each["id"])', f"    print({other} == each)"],
            [f"found = {{each[\"id\"]: each[\"n\"] for each in everything({table})}}", f'{table}.put_item(Item={{"id": "all", "found": found}})'],
            [f'{item} = {table}.update_item(Key={{"id": "u1"}}, UpdateExpression="SET a = :a", ExpressionAttributeValues={{":a": {self.value()}}}, ReturnValues="ALL_NEW")["Attributes"]',
             f"{item}[\"again\"] = True", f"save({table}, {item})"],
            ["def inner(each):", f"    {table}.put_item(Item=each)", "    return each.get(\"n\")", f"print([inner(each) for each in {listing}[\"Items\"]])"],
            [f"keys = [{{\"id\": each[\"id\"]}} for each in {listing}[\"Items\"]]", "for key in keys:", f"    print({table}.get_item(Key=key)[\"Item\"][\"n\"])"],
        ])

    def writer_kept(self, table):
        """Batch writers that are kept in variables, objects and stacks."""
        row = self.pick(["record", self.item_dict(), "dict(record)"])
        return self.pick([
            [f"with Sink({table}) as sink:", "    sink.add(id=text, n=number)", f"    sink.add(id=\"k\", v={self.value()})", "sink.add(id=\"late\")"],
            [f"writer = {table}.batch_writer()", "with writer as batch:", f"    batch.put_item(Item={row})", "    record[\"late\"] = 1"],
            [f"writer = {table}.batch_writer(overwrite_by_pkeys=[\"id\"])", "with writer:", f"    writer.put_item(Item={row})", '    writer.delete_item(Key={"id": text})'],
            ["with contextlib.ExitStack() as stack:", f"    batch = stack.enter_context({table}.batch_writer())", f"    batch.put_item(Item={row})"],
            ["batch = None", "for number in range(2):", "    if batch is None:", f"        batch = {table}.batch_writer().__enter__()",
             f'    batch.put_item(Item={{"id": f"k{{number}}", "v": {self.value()}}})', "batch.__exit__(None, None, None)"],
            [f"writers = {{\"items\": {table}.batch_writer()}}", 'with writers["items"] as batch:', f"    fill(batch, record, 1)", f"    batch.put_item(Item={row})"],
        ])

    def handed_on(self, table):
        """Methods that are handed to code which calls them later."""
        row = self.pick(["record", self.item_dict(), "dict(record)"])
        return self.pick([
            ["with ThreadPoolExecutor(1) as pool:", f"    done = pool.submit({table}.get_item, Key={self.key_dict()})", '    print(done.result().get("Item"))'],
            ["with ThreadPoolExecutor(1) as pool:", f"    for done in [pool.submit({table}.put_item, Item=each, ReturnValues=\"ALL_OLD\") for each in (record, {row})]:",
             '        print(done.result().get("Attributes"))'],
            ["with ThreadPoolExecutor(1) as pool:", f"    done = pool.submit({table}.query, KeyConditionExpression={self.key_condition()}, FilterExpression={self.condition()})",
             '    print([each["n"] for each in done.result()["Items"]])'],
            [f"put = partial({table}.put_item, ReturnValues=\"ALL_OLD\")", f'print(put(Item={row}).get("Attributes"))', f"put(Item={row}, ConditionExpression={self.condition()})"],
            [f"get = partial({table}.get_item, Key={self.key_dict()})", 'print(get().get("Item"), get(ConsistentRead=True, TableName="items").get("Item"))'],
            ["with contextlib.ExitStack() as stack:", f"    stack.callback({table}.delete_item, Key={self.key_dict()})", f"    {table}.put_item(Item={row})"],
            [f"for each in paged({table}.scan, FilterExpression={self.condition()}, Limit=2):", *self.deeper(self.use("each", False))],
            [f"rows = list(paged({table}.query, KeyConditionExpression={self.key_condition()}))", "print(rows)", f"print(called({table}.put_item, Item={row}, ReturnValues=\"ALL_OLD\").get(\"Attributes\"))"],
            [f"put = {table}.put_item", f"put(Item={row})", f"response = put(Item={row}, ReturnValues=\"ALL_OLD\")", 'print(response.get("Attributes"))'],
            [f"methods = {{\"get\": {table}.get_item, \"drop\": {table}.delete_item}}", 'if label in methods:', '    print("never")', f"print(methods[\"get\"](Key={self.key_dict()}).get(\"Item\"))",
             f"methods[\"drop\"](Key={self.key_dict()})"],
            ["try:", f"    called({table}.scan, text)", "except TypeError:", '    print("by name only")'],
            [f"find = partial({table}.scan, **({{\"Limit\": 2}} if number else {{}}))", 'response = find()', 'print(response["Items"], response.get("LastEvaluatedKey"))'],
        ])

    def paginated(self, table):
        """Paginators of the client that converts values."""
        asked = self.pick(['"scan").paginate(TableName="items"', f'"query").paginate(TableName="items", KeyConditionExpression={self.key_condition()}',
                           f'"scan").paginate(TableName="items", FilterExpression={self.condition()}'])
        config = self.pick(["", ", PaginationConfig={\"PageSize\": 2}", ", PaginationConfig={\"MaxItems\": 3}", ", ConsistentRead=True"])
        pages = f"{table}.meta.client.get_paginator({asked}{config})"
        return self.pick([
            [f"for page in {pages}:", '    for each in page["Items"]:', *self.deeper(self.deeper(self.use("each", False)))],
            [f"pages = {pages}", "for page in pages:", '    print(page["Count"], [each["n"] for each in page.get("Items", [])])'],
            [f'print([each["id"] for page in {pages} for each in page["Items"]])'],
            [f"for page in {pages}:", '    rows = page["Items"]', '    rows.append(record)', '    print(rows, page["Count"])'],
            [f"for page in {pages}:", f"    store_all({table}, page[\"Items\"])", "    break"],
            [f"paginator = {table}.meta.client.get_paginator(\"scan\")", "for limit in (1, 2):", '    for page in paginator.paginate(TableName="items", PaginationConfig={"PageSize": limit}):',
             '        print(limit, len(page["Items"]))'],
        ])

    def client_statement(self, resource):
        """Statements on the client of the service resource, kept or not, and requests that other code builds."""
        client = self.name("client")
        row = self.pick(["record", self.item_dict(), "dict(record)"])
        response = self.name("response")
        return self.pick([
            [f"{client} = {resource}.meta.client", f'print({client}.get_item(TableName="items", Key={self.key_dict()}).get("Item"))'],
            [f"{client} = {resource}.meta.client", f'{client}.put_item(TableName="items", Item={row})', f'{response} = {client}.scan(TableName="items", FilterExpression={self.condition()})',
             f"print({response}[\"Items\"])"],
            [f"{client} = {resource}.meta.client", f"operations = [writing({row})]", "if number:", '    operations.append({"Delete": {"TableName": "items", "Key": {"id": text}}})',
             f"{client}.transact_write_items(TransactItems=operations)", "print(len(operations))"],
            [f'{resource}.meta.client.transact_write_items(TransactItems=[writing(record), {{"Update": {{"TableName": "items", "Key": {self.key_dict()}, '
             f'"UpdateExpression": "SET a = :a", "ExpressionAttributeValues": {{":a": {self.value()}}}}}}}])'],
            [f'wanted = [{{"Get": {{"TableName": "items", "Key": {{"id": each}}}}}} for each in ("u1", text)]',
             f"for each in {resource}.meta.client.transact_get_items(TransactItems=wanted)[\"Responses\"]:", '    print(each.get("Item"))'],
            ['asked = {"items": {"Keys": [{"id": "u1"}, {"id": text}, {"id": "u2"}]}}', "while asked:", f"    {response} = {resource}.batch_get_item(RequestItems=asked)",
             f'    print({response}["Responses"]["items"])', f'    asked = {response}.get("UnprocessedKeys")'],
            [f'rows = [{{"PutRequest": {{"Item": each}}}} for each in (record, {{"id": "b2", "v": thing}})]', f'{response} = {resource}.batch_write_item(RequestItems={{"items": rows}})',
             f'print({response}["UnprocessedItems"])', f'while {response}["UnprocessedItems"]:', f'    {response} = {resource}.batch_write_item(RequestItems={response}["UnprocessedItems"])'],
        ])

    def service_statement(self, resource):
        """Statements on the service resource."""
        response = self.name("response")
        return self.pick([
            [f'{response} = {resource}.batch_get_item(RequestItems={{"items": {{"Keys": [{self.key_dict()}, {{"id": "u2"}}]}}}})',
             *self.pick([[f'print({response}["Responses"]["items"])'], [f'for each in {response}["Responses"]["items"]:', *self.deeper(self.use("each", False))],
                         [f'print({response}["Responses"].get("items", []))', f'print({response}.get("UnprocessedKeys"))'], [f"print({response})"]])],
            [f'{response} = {resource}.batch_get_item(RequestItems={{"items": {{"Keys": [{{"id": each}} for each in ("u1", text)]}}}})', f'print({response}["Responses"]["items"])'],
            [f'{resource}.batch_write_item(RequestItems={{"items": [{{"PutRequest": {{"Item": {self.item_dict()}}}}}, {{"DeleteRequest": {{"Key": {self.key_dict()}}}}}]}})'],
            [f'{resource}.meta.client.put_item(TableName="items", Item={self.item_dict()})'],
            [f'print({resource}.meta.client.get_item(TableName="items", Key={self.key_dict()}).get("Item"))'],
        ])

    # The program

    def body(self, table, resource):
        lines = []
        for _ in range(self.chance.randrange(1, 4)):
            of_service = resource and self.maybe(0.3)
            statement = self.pick([self.service_statement, self.client_statement])(resource) if of_service else self.statement(table)
            if self.maybe(0.2) and not any(line.lstrip().startswith("return") for line in statement[:-1]):
                handler = self.pick([["except ClientError as error:", '    print(error.response["Error"]["Code"])'], ["except Exception as error:", "    print(type(error).__name__)"],
                                     [f"except {table}.meta.client.exceptions.ConditionalCheckFailedException:", '    print("refused")']])
                statement = ["try:", *self.deeper(statement), *handler]
            lines += statement
        return lines

    def function(self, table, resource, first=(), head=()):
        parameters = ["text", "number", "thing", "record"]
        lines = [f"def {self.name('step')}({', '.join([*first, *parameters])}):", "    total, label, is_new = 4, \"label\", len(text) > 2", "    maybe = label if is_new else None",
                 *self.deeper([*head, *self.body(table, resource)]), ""]
        return lines

    def arguments(self):
        return ", ".join(self.pick(ARGUMENTS[name]) for name in ("text", "number", "thing", "record"))

    def run(self, call, indent=""):
        return [f"{indent}try:", f"{indent}    print({call})", f"{indent}except Exception as error:", f"{indent}    print(type(error).__name__)"]

    def program(self):
        make = self.pick(['boto3.resource("dynamodb")', 'boto3.resource("dynamodb", region_name="eu-west-1")', 'boto3.Session().resource("dynamodb")'])
        shape = self.pick(["files", "files", "module", "module", "local", "parameter", "attribute", "factory", "inline", "lazy", "closure", "names", "property", "optional"])
        lines = ["def key_of(value):", '    return {"id": value}', "", ""]
        count = self.chance.randrange(1, 4)
        calls = []
        if shape == "files":
            return self.files(make, count)
        if shape == "module":
            lines = [f"dynamodb = {make}", 'table = dynamodb.Table("items")', "", "", *lines]
            for _ in range(count):
                lines += self.function("table", "dynamodb") + [""]
                calls.append(f"step_({self.arguments()})")
        elif shape == "local":
            for _ in range(count):
                lines += self.function("table", "dynamodb", head=[f"dynamodb = {make}", 'table = dynamodb.Table("items")']) + [""]
                calls.append(f"step_({self.arguments()})")
        elif shape == "parameter":
            lines += [f"TABLE = {make}.Table(\"items\")", "", ""]
            for _ in range(count):
                lines += self.function("table", None, first=["table"]) + [""]
                calls.append(f"step_(TABLE, {self.arguments()})")
        elif shape in ("attribute", "property"):
            lines += ["class Store:", "    def __init__(self, name):", f"        self.dynamodb = {make}"]
            lines += ["        self.table = self.dynamodb.Table(name)", ""] if shape == "attribute" else [
                "        self.name = name", "", "    @property", "    def table(self):", "        return self.dynamodb.Table(self.name)", ""]
            for _ in range(count):
                lines += self.deeper(self.function("self.table", "self.dynamodb", first=["self"]))
                calls.append(f"Store(\"items\").step_({self.arguments()})")
            lines.append("")
        elif shape == "factory":
            lines += ["def get_table(name=\"items\"):", f"    return {make}.Table(name)", "", ""]
            for _ in range(count):
                lines += self.function("table", None, head=["table = get_table()"]) + [""]
                calls.append(f"step_({self.arguments()})")
        elif shape == "inline":
            lines = [f"dynamodb = {make}", "", "", *lines]
            for _ in range(count):
                lines += self.function('dynamodb.Table("items")', "dynamodb") + [""]
                calls.append(f"step_({self.arguments()})")
        elif shape == "lazy":
            lines += ["_table = None", "", "", "def get_table():", "    global _table", "    if _table is None:", f"        _table = {make}.Table(\"items\")", "    return _table", "", ""]
            for _ in range(count):
                lines += self.function(self.pick(["get_table()", "table"]), None, head=["table = get_table()"]) + [""]
                calls.append(f"step_({self.arguments()})")
        elif shape == "closure":
            lines += ["def main():", f"    table = {make}.Table(\"items\")", ""]
            inner = []
            for _ in range(count):
                inner += self.function("table", None)
            lines += self.deeper(inner)
            numbers = [line.split("(")[0].split()[1] for line in inner if line.startswith("def step")]
            for number in numbers:
                lines += self.run(f"{number}({self.arguments()})", "    ")
            lines += ["", "", "main()"]
        elif shape == "names":
            lines += [f"dynamodb = {make}", "", ""]
            lines += self.function("table", "dynamodb", first=["name"], head=["table = dynamodb.Table(name)"]) + [""]
            calls = [f"step_(\"items\", {self.arguments()})", f"step_(\"items\", {self.arguments()})"]
        else:
            lines += self.function("table", None, first=["table=None"], head=["if table is None:", f"    table = {make}.Table(\"items\")"])
            lines = [line.replace("table=None, text, number, thing, record", "text, number, thing, record, table=None") for line in lines] + [""]
            calls = [f"step_({self.arguments()})"]
        steps = [line.strip().split("(")[0].split()[1] for line in lines if line.strip().startswith("def step")]
        for index, call in enumerate(calls):
            lines += self.run(call.replace("step_", steps[min(index, len(steps) - 1)]))
        return PRELUDE + "\n" + "\n".join(lines).rstrip() + "\n"

    def files(self, make, count):
        """A program of three files: what it uses, where its table is, and who calls."""
        names = "*" if self.maybe(0.3) else "(\n    " + ", ".join(OWN_NAMES) + "\n)"
        head = f"{IMPORTS}\nfrom common import {names}\n\n"
        body, calls = ["def key_of(value):", '    return {"id": value}', "", ""], []
        held = self.pick(["module", "class", "factory", "passed"])
        if held in ("module", "passed"):
            body += [f"dynamodb = {make}", 'TABLE = dynamodb.Table("items")', "", ""]
        elif held == "factory":
            body += ["def get_table(name):", f"    return {make}.Table(name)", "", ""]
        else:
            body += ["class Store:", "    def __init__(self, name):", f"        self.dynamodb = {make}", "        self.table = self.dynamodb.Table(name)", ""]
        for _ in range(count):
            if held == "module":
                body += self.function("TABLE", "dynamodb") + [""]
            elif held == "class":
                body += self.deeper(self.function("self.table", "self.dynamodb", first=["self"]))
            else:
                body += self.function("table", None, first=["table"]) + [""]
            before = {"module": "store.step_(", "class": 'store.Store("items").step_(', "factory": 'store.step_(store.get_table("items"), ', "passed": "store.step_(store.TABLE, "}[held]
            calls += self.run(before.replace("step_", f"step{self.count_of(body)}") + self.arguments() + ")")
        text = lambda lines: "\n".join(lines).rstrip() + "\n"  # noqa: E731
        return {"common.py": PRELUDE.rstrip() + "\n", "store.py": head + text(body), "main.py": head + "import store\n\n" + text(calls)}

    @staticmethod
    def count_of(lines):
        """The number in the name of the last step."""
        return [line.split("(")[0].split("step")[1] for line in lines if line.strip().startswith("def step")][-1]


def program(seed):
    return Writer(seed).program()
