"""overwrite_by_pkeys: later request replaces the earlier one (moved to the end)."""
import boto3

with boto3.resource("dynamodb").Table("tbl").batch_writer(overwrite_by_pkeys=["a"]) as b:
    for v in (1, 2, 1):
        b.put_item(Item={"a": v})
