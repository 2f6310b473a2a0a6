"""The program's own calls keep their order, whatever the numbers of the placeholders."""
import boto3
from boto3.dynamodb.conditions import Attr, Key


def say(value):
    print("asked for", value)
    return value


table = boto3.resource("dynamodb").Table("users")
response = table.query(KeyConditionExpression=Key("id").eq(say("u1")), FilterExpression=Attr("name").ne(say("Bob")))
print(response["Count"])
