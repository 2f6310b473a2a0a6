"""Clients are not resources."""
import boto3

s3 = boto3.client("s3")
dynamodb = boto3.session.Session().client("dynamodb")
print(len(s3.list_buckets()["Buckets"]), dynamodb.get_item(TableName="users", Key={"id": {"S": "u1"}})["Item"]["age"])
