"""Wrong: UnprocessedKeys / UnprocessedItems / Attributes / ItemCollectionMetrics are deserialised too, not only Items."""
import boto3

print(boto3.client("dynamodb").batch_get_item(RequestItems={"tbl": {"Keys": [{"a": {"N": "2"}}]}})["UnprocessedKeys"])
