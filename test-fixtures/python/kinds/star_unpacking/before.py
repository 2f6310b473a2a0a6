"""The rest of a list of tables."""
import boto3

dynamodb = boto3.resource("dynamodb")
first, *rest = [dynamodb.Table("users"), dynamodb.Table("users")]
print(first.scan()["Count"])
for table in rest:
    print(table.scan()["Count"])
