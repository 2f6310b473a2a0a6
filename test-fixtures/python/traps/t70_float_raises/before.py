"""Float raises TypeError before any call (do not str() it)."""
import boto3

try:
    boto3.resource("dynamodb").Table("tbl").put_item(Item={"a": 1.5})
except TypeError as e:
    print(e)
