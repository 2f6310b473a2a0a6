"""A list of tables and numbers."""
import boto3

dynamodb = boto3.resource("dynamodb")
for table, limit in [(dynamodb.Table("users"), 1), (dynamodb.Table("users"), 2)]:
    print(table.scan(Limit=limit)["Count"])
pairs = [("a", dynamodb.Table("users")), ("b", dynamodb.Table("users"))]
for name, table in pairs:
    print(name, table.scan()["Count"])
