"""boto3 under another name."""
import boto3 as b3

dynamodb = b3.client("dynamodb")
table_name = "users"
print(dynamodb.query(TableName=table_name, KeyConditionExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "id"}, ExpressionAttributeValues={":v0": {"S": "u1"}})["Count"])
