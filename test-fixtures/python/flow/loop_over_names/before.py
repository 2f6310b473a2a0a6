"""A table is made in each round of a loop."""
import boto3

dynamodb = boto3.resource("dynamodb")
for name in ("users", "orders"):
    table = dynamodb.Table(name)
    print(name, table.scan()["Count"])
