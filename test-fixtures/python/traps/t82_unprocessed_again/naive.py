"""Wrong: batch_writer: UnprocessedItems are re-sent."""
import boto3

boto3.client("dynamodb").batch_write_item(RequestItems={"tbl": [{"PutRequest": {"Item": {"a": {"N": "0"}}}}]})
