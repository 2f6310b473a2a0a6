"""The conditions module is imported, not its names."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "orders"
print(dynamodb.query(TableName=table_name, KeyConditionExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "customer"}, ExpressionAttributeValues={":v0": {"S": "c2"}})["Count"])
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "status"}, ExpressionAttributeValues={":v0": {"S": "open"}})["Count"])
