"""A modelled exception is reached through meta.client."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
try:
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": {"S": "u1"}},
        ConditionExpression="attribute_not_exists(id)",
    )
except dynamodb.exceptions.ConditionalCheckFailedException:
    print("there already")
