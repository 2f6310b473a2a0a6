"""Wrong: batch_writer: __exit__ flushes although the body raised."""
import boto3

c = boto3.client("dynamodb")
try:
    buf = [{"PutRequest": {"Item": {"a": {"N": "1"}}}}]
    raise KeyError
    c.batch_write_item(RequestItems={"tbl": buf})
except KeyError:
    pass
