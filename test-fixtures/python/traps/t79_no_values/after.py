"""Condition without values adds no ExpressionAttributeValues (an empty dict is an API error)."""
import boto3

boto3.client("dynamodb").put_item(
    TableName="tbl",
    Item={"a": {"N": "1"}},
    ConditionExpression="attribute_not_exists(#n0)",
    ExpressionAttributeNames={"#n0": "a"},
)
