"""Dicts of resources: under constant keys, gone through, filled later, as a cache, from a function and made by a comprehension."""
import boto3

dynamodb = boto3.resource("dynamodb")
aws = {"dynamodb": boto3.resource("dynamodb"), "s3": boto3.resource("s3")}
tables = {"users": dynamodb.Table("users"), "again": dynamodb.Table("users")}
_cache = {}
_opened = {}


def resource(service):
    if service not in _cache:
        _cache[service] = boto3.resource(service)
    return _cache[service]


def get_table(name):
    table = _opened.get(name)
    if table is None:
        print("opens", name)
        table = dynamodb.Table(name)
        _opened[name] = table
    return table


def by_name(names):
    return {name: dynamodb.Table(name) for name in names}


def count(tables, name):
    return tables[name].scan()["Count"]


class App:
    def __init__(self):
        self.aws = {"s3": boto3.resource("s3"), "dynamodb": boto3.resource("dynamodb")}
        self.tables = {}
        self.tables["users"] = self.aws["dynamodb"].Table("users")

    def count(self):
        return self.tables["users"].scan()["Count"]

    def names(self):
        return [bucket.name for bucket in self.aws["s3"].buckets.all()]


print(aws["dynamodb"].Table("users").scan(Limit=1)["Count"])
print([bucket.name for bucket in aws["s3"].buckets.all()])
for name, table in tables.items():
    print(name, table.scan()["Count"])
print([table.name for table in tables.values()], len(tables), "users" in tables, sorted(tables))
table = tables["again"]
print(table.get_item(Key={"id": "u1"})["Item"]["name"])
print(resource("dynamodb").Table("users").scan()["Count"])
print(get_table("users").scan()["Count"])
print(get_table("users").scan(Limit=2)["Count"])
print(count(by_name(["users"]), "users"))
print(App().count(), App().names())
try:
    print(tables["none"].name)
except KeyError as error:
    print("no", error)


def cached(name):
    table = _later.get(name) or dynamodb.Table(name)
    _later[name] = table
    return table


def known(name):
    if not _later.get(name):
        print("unknown", name)
        return None
    return _later.pop(name, None)


_later = {}
print(cached("users").scan(Limit=1)["Count"], known("none") is None)
found = known("users")
if found is not None:
    print(found.name, known("users") is None)
