"""Two resources are assigned in one statement."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb, s3 = boto3.client("dynamodb"), boto3.client("s3")
print(_deserialize(dynamodb.get_item(TableName="users", Key={"id": {"S": "u1"}})["Item"]["name"]))
print(s3.get_object(Bucket="photos", Key="raw/a.txt")["Body"].read())
