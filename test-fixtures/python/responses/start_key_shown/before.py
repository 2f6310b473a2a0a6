"""A start key that is used for the next page and printed."""
import boto3

table = boto3.resource("dynamodb").Table("orders")
response = table.scan(Limit=3)
print(response["LastEvaluatedKey"])
response = table.scan(Limit=9, ExclusiveStartKey=response["LastEvaluatedKey"])
print(response.get("LastEvaluatedKey"), len(response["Items"]))
