"""A value of which nothing is known may come to the place of a table: as argument, attribute, result or variable."""
import importlib
import os

import boto3

dynamodb = boto3.resource("dynamodb")
fake = getattr(importlib.import_module("setup_fakes"), "users") if os.environ.get("FAKES") else None


def count(table):
    return table.scan(Select="COUNT")["Count"]


class Users:
    def __init__(self):
        self.people = dynamodb.Table("users")

    def replace(self, people):
        self.people = people

    def first(self):
        return self.people.get_item(Key={"id": "u1"})["Item"]["name"]


def choose(other):
    if other:
        return other
    return dynamodb.Table("users")


def size_of(other):
    rows = dynamodb.Table("users")
    if other is not None:
        rows = other
    return rows.item_count


def count_of(other):
    return count(other)


def name_of(other, key):
    return choose(other).get_item(Key={"id": key})["Item"]["name"]


print(count(dynamodb.Table("users")), Users().first())
