"""Bound methods are handed to code that only calls them."""
import concurrent.futures
import functools

import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("users")
with concurrent.futures.ThreadPoolExecutor(1) as pool:
    print(pool.submit(table.get_item, Key={"id": "u1"}).result()["Item"]["name"])


def store(users, target):
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        for future in [pool.submit(target.put_item, Item=user) for user in users]:
            try:
                print(future.result()["ResponseMetadata"]["HTTPStatusCode"])
            except TypeError as error:
                print(error)


store([{"id": "u8", "age": 30}, {"id": "u9", "age": 0.5}], table)
find = functools.partial(table.query, ScanIndexForward=False)
for name in ("u8", "u9"):
    found = find(KeyConditionExpression=Key("id").eq(name))
    print([user["age"] + 1 for user in found["Items"]])
print(find(TableName="users", KeyConditionExpression=Key("id").eq("u1"))["Count"])
try:
    find(Key("id").eq("u1"))
except TypeError:
    print("by name only")
