"""Only the count is used: nothing has to be converted."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "orders"
print(dynamodb.scan(TableName=table_name, Select="COUNT", FilterExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "status"}, ExpressionAttributeValues={":v0": {"S": "open"}})["Count"])
