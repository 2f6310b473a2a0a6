"""The factory function is imported under another name, with the client beside it."""
from boto3 import client, resource as aws_resource

table = aws_resource("dynamodb").Table("users")
print(client("s3").list_buckets()["Buckets"], table.scan(Select="COUNT")["Count"])
