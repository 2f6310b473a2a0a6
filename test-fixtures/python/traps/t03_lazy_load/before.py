"""Load is lazy: no call when no attribute is read."""
import boto3

t = boto3.resource("dynamodb").Table("tbl")
print(t.name, t.table_name)
