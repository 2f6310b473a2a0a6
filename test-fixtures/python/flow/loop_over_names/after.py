"""A table is made in each round of a loop."""
import boto3

dynamodb = boto3.client("dynamodb")
for name in ("users", "orders"):
    print(name, dynamodb.scan(TableName=name)["Count"])
