"""Values must be typed for a plain client."""
import boto3
from boto3.dynamodb.conditions import Key

boto3.resource("dynamodb").Table("tbl").get_item(Key={"a": "k"})
