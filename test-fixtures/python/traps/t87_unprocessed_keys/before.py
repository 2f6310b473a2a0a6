"""UnprocessedKeys, UnprocessedItems and Attributes are converted too, not only Items."""
import boto3

print(boto3.resource("dynamodb").batch_get_item(RequestItems={"tbl": {"Keys": [{"a": 2}]}})["UnprocessedKeys"])
