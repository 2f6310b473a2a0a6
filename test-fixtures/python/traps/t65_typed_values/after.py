"""Values must be typed for a plain client."""
import boto3
from boto3.dynamodb.conditions import Key

boto3.client("dynamodb").get_item(TableName="tbl", Key={"a": {"S": "k"}})
