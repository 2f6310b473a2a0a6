"""batch_writer with computed values."""
import boto3
from boto3.dynamodb.table import BatchWriter

dynamodb = boto3.client("dynamodb")
table_name = "users"
with BatchWriter(table_name, dynamodb) as batch:
    for n in range(30):
        batch.put_item(Item={"id": {"S": f"b{n}"}, "n": {"N": str(n)}})
print(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])
