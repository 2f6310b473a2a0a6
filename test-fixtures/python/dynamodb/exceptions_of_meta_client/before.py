"""A modelled exception is reached through meta.client."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")
try:
    table.put_item(Item={"id": "u1"}, ConditionExpression="attribute_not_exists(id)")
except dynamodb.meta.client.exceptions.ConditionalCheckFailedException:
    print("there already")
