"""Wrong: overwrite_by_pkeys: later request replaces the earlier one (moved to the end)."""
import boto3
from boto3.dynamodb.types import TypeSerializer
from boto3.dynamodb.table import BatchWriter

ser = TypeSerializer().serialize
with BatchWriter("tbl", boto3.client("dynamodb")) as b:
    for v in (1, 2, 1):
        b.put_item(Item={"a": ser(v)})
