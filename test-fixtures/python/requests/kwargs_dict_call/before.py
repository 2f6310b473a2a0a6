"""A request dict made with dict(...) and update(...)."""
import boto3

table = boto3.resource("dynamodb").Table("orders")
kwargs = dict(KeyConditionExpression="customer = :c", ExpressionAttributeValues={":c": "c1"})
kwargs.update(ScanIndexForward=False, Limit=1)
print(table.query(**kwargs)["Items"])
