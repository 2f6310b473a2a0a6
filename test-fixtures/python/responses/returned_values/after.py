"""What put_item, update_item and delete_item return."""
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
old = dynamodb.put_item(
    TableName=table_name,
    Item={"customer": {"S": "c1"}, "at": {"N": "1"}, "total": {"N": "3"}},
    ReturnValues="ALL_OLD",
)
print(str(_deserialize(old["Attributes"]["total"])))
new = dynamodb.update_item(
    TableName=table_name,
    Key={"customer": {"S": "c1"}, "at": {"N": "1"}}, UpdateExpression="ADD price :one", ExpressionAttributeValues={":one": {"N": "1"}}, ReturnValues="UPDATED_NEW"
)
print({name: _deserialize(value) for name, value in new["Attributes"].items()})
gone = dynamodb.delete_item(
    TableName=table_name,
    Key={"customer": {"S": "c1"}, "at": {"N": "1"}},
    ReturnValues="ALL_OLD",
)
if "Attributes" in gone:
    attributes = {name: _deserialize(value) for name, value in gone["Attributes"].items()}
    print(attributes["customer"], attributes["at"])
print(_to_python(dynamodb.delete_item(TableName=table_name, Key={"customer": {"S": "c1"}, "at": {"N": "1"}}, ReturnValues="ALL_OLD")).get("Attributes"))
