"""Wrong: batch_writer: buffered BY REFERENCE, serialised at flush (mutation after put_item is sent)."""
import boto3
from boto3.dynamodb.types import TypeSerializer
from boto3.dynamodb.table import BatchWriter

ser = TypeSerializer().serialize
with BatchWriter("tbl", boto3.client("dynamodb")) as b:
    i = {"a": 1}
    b.put_item(Item={k: ser(v) for k, v in i.items()})
    i["a"] = 2
