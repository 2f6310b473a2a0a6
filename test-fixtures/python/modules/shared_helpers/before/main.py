"""The files of a package share one module of helpers; a script and a file that imports no neighbour keep their own."""
import boto3

from shop import reports, users
from shop.tools import clean

table = boto3.resource("dynamodb").Table("users")
users.save({"id": "u8", "age": 8})
print(users.load("u8"), users.load("nobody"))
users.save_all([{"id": "u9", "tags": {"a"}}])
print(users.search(FilterExpression="attribute_exists(tags)"))
print(reports.ages())
print(clean.drop("u9"), clean.drop("nobody"))
print(table.get_item(Key={"id": users.name_of("8")})["Item"]["age"])
