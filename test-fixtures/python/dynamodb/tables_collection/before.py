"""Lists all tables by name."""
import boto3

dynamodb = boto3.resource("dynamodb")
for table in dynamodb.tables.all():
    print(table.name)
print([t.table_name for t in dynamodb.tables.all() if t.name.startswith("o")])
