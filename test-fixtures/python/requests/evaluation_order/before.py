"""Arguments with effects run once, from left to right."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def say(value):
    print("say", value)
    return value


table.update_item(
    Key={"id": say("u1")},
    UpdateExpression=say("SET a = :a, b = :b"),
    ExpressionAttributeValues={":b": say(2), ":a": say("x")},
)
