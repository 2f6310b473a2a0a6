"""Wrong: Load is lazy: no call when no attribute is read."""
import boto3

t = boto3.client("dynamodb").describe_table(TableName="tbl")["Table"]
print("tbl", t.get("TableName"))
