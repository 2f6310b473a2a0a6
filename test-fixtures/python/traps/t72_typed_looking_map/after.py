"""A dict that already looks typed is a MAP for the resource."""
import boto3

boto3.client("dynamodb").put_item(TableName="tbl", Item={"a": {"M": {"S": {"S": "x"}}}})
