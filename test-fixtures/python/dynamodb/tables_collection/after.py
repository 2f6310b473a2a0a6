"""Lists all tables by name."""
import boto3

dynamodb = boto3.client("dynamodb")
list_tables = dynamodb.get_paginator("list_tables")
for page in list_tables.paginate():
    for table_name in page.get("TableNames", []):
        print(table_name)
print([t_name for page in list_tables.paginate() for t_name in page.get("TableNames", []) if t_name.startswith("o")])
