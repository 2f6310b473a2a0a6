"""Functions that page through whichever method they are given, or call it again when it fails."""
import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError


def pages(method, **request):
    while True:
        page = method(**request)
        yield from page["Items"]
        if "LastEvaluatedKey" not in page:
            return
        request["ExclusiveStartKey"] = page["LastEvaluatedKey"]


def again(method=None, times=2, **request):
    if method is None:
        return "nothing to do"
    for number in range(times):
        try:
            return method(**request)["Count"]
        except ClientError as error:
            print(number, error.response["Error"]["Code"])
    return None


class Users:
    def __init__(self, name):
        self.table = boto3.resource("dynamodb").Table(name)

    def called(self, method, **request):
        return method(**request)

    def add(self, name, age):
        return self.called(self.table.put_item, Item={"id": name, "age": age}, ConditionExpression=Attr("id").not_exists())

    def older(self, age):
        return sorted(user["id"] for user in pages(self.table.scan, FilterExpression=Attr("age").gt(age), Limit=1))


users = Users("users")
users.add("u4", 30)
print(users.older(22))
print(again(users.table.query, KeyConditionExpression=Key("id").eq("u4")), again())
print(again(method=boto3.resource("dynamodb").Table("none").scan))
