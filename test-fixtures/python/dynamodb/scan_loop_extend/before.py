"""The usual paged scan: items are collected in a list."""
import boto3

table = boto3.resource("dynamodb").Table("users")
response = table.scan(Limit=2)
data = response["Items"]
while "LastEvaluatedKey" in response:
    response = table.scan(Limit=2, ExclusiveStartKey=response["LastEvaluatedKey"])
    data.extend(response["Items"])
print(sorted(item["name"] for item in data))
