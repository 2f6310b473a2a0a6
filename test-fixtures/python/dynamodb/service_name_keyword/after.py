"""The service is given by keyword."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client(service_name="dynamodb", region_name="us-east-1")
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName="users", Key={"id": {"S": "u3"}}).get("Item", {}).items()}.get("name"))
