"""The action's name is computed."""
import boto3

table = boto3.resource("dynamodb").Table("users")
for action in ("scan",):
    print(getattr(table, action)()["Count"])
