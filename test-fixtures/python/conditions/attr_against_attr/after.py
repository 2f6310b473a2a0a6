"""An attribute compared with another one."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "orders"
print(dynamodb.scan(TableName=table_name, FilterExpression="#n0 > #n1", ExpressionAttributeNames={"#n0": "total", "#n1": "at"})["Count"])
