"""Tables are stored in a dict under computed keys."""
import boto3

dynamodb = boto3.resource("dynamodb")
tables = {name: dynamodb.Table(name) for name in ("users",)}
for name in sorted(tables):
    print(tables[name].scan(Select="COUNT")["Count"], list(tables.items())[0][1])
