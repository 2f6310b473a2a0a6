"""A dict that already looks typed is a MAP for the resource."""
import boto3

boto3.resource("dynamodb").Table("tbl").put_item(Item={"a": {"S": "x"}})
