"""Bool before int: True is BOOL."""
import boto3

boto3.client("dynamodb").put_item(TableName="tbl", Item={"a": {"BOOL": True}})
