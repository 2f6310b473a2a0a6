"""The factory function is imported under another name, with the client beside it."""
from boto3 import client
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
print(client("s3").list_buckets()["Buckets"], dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])
