"""Bool before int: True is BOOL."""
import boto3

boto3.resource("dynamodb").Table("tbl").put_item(Item={"a": True})
