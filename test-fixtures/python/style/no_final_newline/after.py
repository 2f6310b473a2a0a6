"""The last line of the file has no line end."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
print(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])