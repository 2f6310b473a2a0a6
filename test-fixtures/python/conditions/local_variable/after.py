"""A condition kept in a local variable."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "orders"
print(dynamodb.query(TableName=table_name, KeyConditionExpression="#n1 = :v1", FilterExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "status", "#n1": "customer"}, ExpressionAttributeValues={":v0": {"S": "open"}, ":v1": {"S": "c1"}})["Count"])
