"""batch_writer: __exit__ flushes although the body raised."""
import boto3
from boto3.dynamodb.table import BatchWriter

try:
    with BatchWriter("tbl", boto3.client("dynamodb")) as b:
        b.put_item(Item={"a": {"N": "1"}})
        raise KeyError
except KeyError:
    pass
