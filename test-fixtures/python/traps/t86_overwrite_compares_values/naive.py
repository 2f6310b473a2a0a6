"""Wrong: overwrite_by_pkeys compares PYTHON values: Decimal('1.0') == 1, but {'N':'1.0'} != {'N':'1'}."""
from decimal import Decimal

import boto3
from boto3.dynamodb.types import TypeSerializer
from boto3.dynamodb.table import BatchWriter

ser = TypeSerializer().serialize
with BatchWriter("tbl", boto3.client("dynamodb"), overwrite_by_pkeys=["a"]) as b:
    for v in (1, Decimal("1.0")):
        b.put_item(Item={"a": ser(v)})
