"""Requests that are chosen where they are spread into the call."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("users")
bucket = boto3.resource("s3", region_name="us-east-1").create_bucket(Bucket="photos")


def names():
    key = None
    while True:
        found = table.scan(**({"ExclusiveStartKey": key} if key else {}), Limit=2)
        yield from (user["name"] for user in found["Items"])
        key = found.get("LastEvaluatedKey")
        if not key:
            return


def count(extra=None):
    return table.scan(FilterExpression=Attr("age").gt(21), **(extra or {}))["Count"]


def store(key, metadata=None):
    bucket.Object(key).put(Body=b"x", **({"Metadata": metadata} if metadata else {}))
    return bucket.Object(key).get(**(metadata and {} or {}))["Metadata"]


print(sorted(names()))
print(count(), count({"Select": "COUNT", "ConsistentRead": True}))
print(store("a"), store("b", {"by": "me"}))
