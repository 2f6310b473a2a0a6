"""Calls that become longer than the file's lines are wrapped."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


dynamodb_client = boto3.client("dynamodb", region_name="us-east-1")
customer_table_name = "users"
dynamodb_client.put_item(
    TableName=customer_table_name,
    Item={"id": {"S": "l1"}, "first": {"S": "a first value"}, "second": {"S": "a second value"}, "third": {"N": "3"}},
)
print(_to_python(dynamodb_client.get_item(TableName=customer_table_name, Key={"id": {"S": "l1"}}, ConsistentRead=True))["Item"]["second"] + " and more text here")
