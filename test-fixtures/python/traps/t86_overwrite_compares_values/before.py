"""overwrite_by_pkeys compares PYTHON values: Decimal('1.0') == 1, but {'N':'1.0'} != {'N':'1'}."""
from decimal import Decimal

import boto3

with boto3.resource("dynamodb").Table("tbl").batch_writer(overwrite_by_pkeys=["a"]) as b:
    for v in (1, Decimal("1.0")):
        b.put_item(Item={"a": v})
