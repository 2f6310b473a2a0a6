"""Condition without values adds no ExpressionAttributeValues (an empty dict is an API error)."""
import boto3
from boto3.dynamodb.conditions import Attr

boto3.resource("dynamodb").Table("tbl").put_item(Item={"a": 1}, ConditionExpression=Attr("a").not_exists())
