"""Calls that become longer than the file's lines are wrapped."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb_client = boto3.client("dynamodb", region_name="us-east-1")
customer_table_name = "users"
dynamodb_client.put_item(
    TableName=customer_table_name,
    Item={"id": {"S": "l1"}, "first": {"S": "a first value"}, "second": {"S": "a second value"}, "third": {"N": "3"}},
)
print(_deserialize(dynamodb_client.get_item(TableName=customer_table_name, Key={"id": {"S": "l1"}}, ConsistentRead=True)["Item"]["second"]) + " and more text here")
