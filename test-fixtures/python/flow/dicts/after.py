"""Dicts of resources: under constant keys, gone through, filled later, as a cache, from a function and made by a comprehension."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
aws = {"dynamodb": boto3.client("dynamodb"), "s3": boto3.client("s3")}
tables = {"users": (dynamodb, "users"), "again": (dynamodb, "users")}
_cache = {}
_opened = {}


def resource(service):
    if service not in _cache:
        _cache[service] = boto3.client(service)
    return _cache[service]


def get_table(name):
    dynamodb_2, table_name = _opened.get(name, (None, None))
    if table_name is None:
        print("opens", name)
        dynamodb_2 = dynamodb
        table_name = name
        _opened[name] = (dynamodb_2, table_name)
    return dynamodb_2, table_name


def by_name(names):
    return {name: name for name in names}


def count(tables, name):
    return dynamodb.scan(TableName=tables[name])["Count"]


class App:
    def __init__(self):
        self.aws = {"s3": boto3.client("s3"), "dynamodb": boto3.client("dynamodb")}
        self.tables = {}
        self.tables["users"] = (self.aws["dynamodb"], "users")

    def count(self):
        dynamodb_3, table_name = self.tables["users"]
        return dynamodb_3.scan(TableName=table_name)["Count"]

    def names(self):
        return [bucket["Name"] for page in self.aws["s3"].get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])]


print(aws["dynamodb"].scan(TableName="users", Limit=1)["Count"])
print([bucket["Name"] for page in aws["s3"].get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])])
for name, (dynamodb_client, table_name) in tables.items():
    print(name, dynamodb_client.scan(TableName=table_name)["Count"])
print([table_resource_name for dynamodb_6, table_resource_name in tables.values()], len(tables), "users" in tables, sorted(tables))
dynamodb_client, table_name = tables["again"]
print(_deserialize(dynamodb_client.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
print(resource("dynamodb").scan(TableName="users")["Count"])
dynamodb_3, table_name_2 = get_table("users")
print(dynamodb_3.scan(TableName=table_name_2)["Count"])
dynamodb_2, table_name_3 = get_table("users")
print(dynamodb_2.scan(TableName=table_name_3, Limit=2)["Count"])
print(count(by_name(["users"]), "users"))
print(App().count(), App().names())
try:
    print(tables["none"].name)
except KeyError as error:
    print("no", error)


def cached(name):
    dynamodb_3, table_name_5 = _later.get(name, (None, None))
    dynamodb_4 = dynamodb_3 or dynamodb
    table_resource_name = table_name_5 if table_name_5 is not None else name
    _later[name] = (dynamodb_4, table_resource_name)
    return dynamodb_4, table_resource_name


def known(name):
    dynamodb_6, table_name_5 = _later.get(name, (None, None))
    if table_name_5 is None:
        print("unknown", name)
        return None, None
    return _later.pop(name, (None, None))


_later = {}
dynamodb_4, table_name_4 = cached("users")
print(dynamodb_4.scan(TableName=table_name_4, Limit=1)["Count"], known("none")[1] is None)
dynamodb_5, found_name = known("users")
if found_name is not None:
    print(found_name, known("users")[1] is None)
