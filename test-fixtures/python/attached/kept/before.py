"""Functions on tables that cannot be proven to be there, or to be nothing but these functions."""
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

import boto3

dynamodb = boto3.resource("dynamodb")


def attach_first(table):
    def first(key):
        return table.get_item(Key={"id": key})["Item"]

    table.first = first


def read_before(table):
    return table.first("b1")["id"]


# One of the tables has no function.
bare = dynamodb.Table("books")
attached = dynamodb.Table("books")
attach_first(attached)
for each in (attached, bare):
    try:
        print(read_before(each))
    except AttributeError:
        print("no function")


def attach_second(table):
    def second(key):
        return table.get_item(Key={"id": key})["Item"]

    table.second = second


def ask_early():
    try:
        print(late.second("b1"))
    except AttributeError:
        print("not yet")


# Code runs before the function is there.
late = dynamodb.Table("books")
ask_early()
attach_second(late)
print(late.second("b1")["title"])


def attach_third(table):
    def third(key, seen=[]):
        seen.append(key)
        return table.name, list(seen)

    table.third = third


# Each table's function has a list of its own.
one = dynamodb.Table("books")
attach_third(one)
two = dynamodb.Table("loans")
attach_third(two)
print(one.third("a"), two.third("b"), one.third("c"))


def attach_fourth(table):
    def fourth(key):
        return table.get_item(Key={"id": key})["Item"]["pages"]

    table.fourth = fourth


# The function is handed to others.
handed = dynamodb.Table("books")
attach_fourth(handed)
with ThreadPoolExecutor() as pool:
    print(list(pool.map(handed.fourth, ["b1"])))


def attach_fifth(table):
    def fifth(key):
        return table.get_item(Key={"id": key})["Item"]["pages"]

    table.fifth = fifth


# Another takes its place.
replaced = dynamodb.Table("books")
attach_fifth(replaced)
replaced.fifth = len
print(replaced.fifth("four"))


def attach_sixth(table):
    prefix = "b"

    def sixth(key):
        return table.get_item(Key={"id": prefix + key})["Item"]["pages"]

    table.sixth = sixth


# The function knows more than the table.
knowing = dynamodb.Table("books")
attach_sixth(knowing)
print(knowing.sixth("1"))


def attach_seventh(table):
    def seventh():
        return table.item_count

    table.seventh = seventh


# Data of the table is loaded once.
loaded = dynamodb.Table("books")
attach_seventh(loaded)
print(loaded.seventh(), loaded.seventh())


def attach_eighth(table):
    def eighth(key):
        return table.get_item(Key={"id": key})["Item"]["title"]

    table.eighth = eighth


def attach_other_eighth(table):
    def eighth(key):
        return "other"

    table.eighth = eighth


# Two functions have the name.
left = dynamodb.Table("books")
attach_eighth(left)
right = dynamodb.Table("books")
attach_other_eighth(right)
print(left.eighth("b1"), right.eighth("b1"))


def ninth(key):
    return key.upper()


def attach_ninth(table):
    def ninth(key):
        return table.get_item(Key={"id": key})["Item"]["title"]

    table.ninth = ninth


# The module has the name already.
named = dynamodb.Table("books")
attach_ninth(named)
print(named.ninth("b1"), ninth("b1"))


def attach_query(table):
    def query(key):
        return table.get_item(Key={"id": key})["Item"]["title"]

    table.query = query


# The function takes the place of a member.
other = dynamodb.Table("books")
attach_query(other)
print(other.query("b1"))


def attach_tenth(table):
    def tenth(key):
        return table.get_item(Key={"id": key})["Item"]["title"]

    table.tenth = tenth


def give(table):
    print(table.tenth("b1"))


# The object itself goes to code that is not seen.
shown = dynamodb.Table("books")
attach_tenth(shown)
give(shown)
print(hasattr(shown, "tenth"))


def attach_eleventh(table):
    def eleventh(*keys):
        return table.delete_item(*keys)

    table.eleventh = eleventh


# Actions take no positional arguments.
failing = dynamodb.Table("books")
attach_eleventh(failing)
try:
    failing.eleventh("b1")
except TypeError as error:
    print(error)


def attach_twelfth(service):
    def names():
        return [table.name for table in service.tables.all()]

    service.names = names


# A service resource that stays is needed for others.
service = boto3.resource("dynamodb")
attach_twelfth(service)
print(service.names(), hasattr(service, "names"))


def attach_thirteenth(table):
    def thirteenth():
        return table.name

    table.thirteenth = thirteenth


# An exception leaves the table without its function.
try:
    half = dynamodb.Table("books")
    UNSET = {}["unset"]
    attach_thirteenth(half)
except KeyError:
    UNSET = None
try:
    print(half.thirteenth())
except AttributeError:
    print("no function")


def ask(table, *keys):
    try:
        print(table.get_item(*keys, Key={"id": "b1"})["Item"]["title"])
    except TypeError as error:
        print(error)


# Threads and builtins give more arguments than the calls that are seen.
told = dynamodb.Table("books")
ask(told)
thread = Thread(target=ask, args=(told, "b1"))
thread.start()
thread.join()


def ask_all(table, *keys):
    try:
        return table.get_item(*keys, Key={"id": "b1"})["Item"]["title"]
    except TypeError as error:
        return str(error)


mapped = [dynamodb.Table("books")]
print(ask_all(mapped[0]), list(map(ask_all, mapped, ["b1"])))


def attach_fifteenth(table):
    def fifteenth():
        return table.name

    table.fifteenth = fifteenth


# A builtin calls what sets the function.
early = dynamodb.Table("books")
attach_fifteenth(early)
later = dynamodb.Table("loans")
print(len([None for _ in map(attach_fifteenth, [later])]), early.fifteenth(), later.fifteenth())
