"""Placeholders: FilterExpression is numbered BEFORE KeyConditionExpression."""
import boto3

boto3.client("dynamodb").query(
    TableName="tbl",
    KeyConditionExpression="#n1 = :v1",
    FilterExpression="#n0 = :v0",
    ExpressionAttributeNames={"#n0": "f", "#n1": "p"},
    ExpressionAttributeValues={":v0": {"N": "1"}, ":v1": {"S": "x"}},
)
