"""A condition kept in a local variable."""
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


dynamodb = boto3.client("dynamodb")
table_name = "orders"
print(_to_python(dynamodb.query(TableName=table_name, KeyConditionExpression="#n1 = :v1", FilterExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "status", "#n1": "customer"}, ExpressionAttributeValues={":v1": {"S": "c1"}, ":v0": {"S": "open"}}))["Count"])
