"""The program's own calls keep their order, whatever the numbers of the placeholders."""
import boto3
from boto3.dynamodb.conditions import Attr, Key


def say(value):
    print("asked for", value)
    return value


table = boto3.resource("dynamodb").Table("users")
response = table.scan(FilterExpression=Attr("name").ne(say("Bob")), Limit=say(10))
print(response["Count"])
