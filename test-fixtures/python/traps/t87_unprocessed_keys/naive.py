"""Wrong: UnprocessedKeys, UnprocessedItems and Attributes are converted too, not only Items."""
import boto3

print(boto3.client("dynamodb").batch_get_item(RequestItems={"tbl": {"Keys": [{"a": {"N": "2"}}]}})["UnprocessedKeys"])
