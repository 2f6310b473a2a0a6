import boto3
from boto3.dynamodb.conditions import ConditionBase, ConditionExpressionBuilder
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _build_conditions(request):
    """Write the conditions of a DynamoDB request as expressions."""
    request = dict(request)
    builder = ConditionExpressionBuilder()
    names, values = {}, {}
    for part in ("FilterExpression", "ConditionExpression", "KeyConditionExpression"):
        if isinstance(request.get(part), ConditionBase):
            built = builder.build_expression(
                request[part], is_key_condition=part == "KeyConditionExpression"
            )
            request[part] = built.condition_expression
            names.update(built.attribute_name_placeholders)
            values.update(
                {
                    name: _serialize(value)
                    for name, value in built.attribute_value_placeholders.items()
                }
            )
    for part, added in (
        ("ExpressionAttributeNames", names),
        ("ExpressionAttributeValues", values),
    ):
        if added:
            request[part] = {**request.get(part, {}), **added}
    return request


def _typed_request(request):
    """Type the attribute values of a DynamoDB request and write its conditions as expressions."""
    request = dict(request)
    for part in ("ExclusiveStartKey", "ExpressionAttributeValues", "Item", "Key"):
        if isinstance(request.get(part), dict):
            request[part] = {
                name: _serialize(value) for name, value in request[part].items()
            }
    for part in (
        "AttributeUpdates",
        "Expected",
        "KeyConditions",
        "QueryFilter",
        "ScanFilter",
    ):
        for name, comparison in request.get(part, {}).items():
            comparison = dict(comparison)
            if "Value" in comparison:
                comparison["Value"] = _serialize(comparison["Value"])
            if isinstance(comparison.get("AttributeValueList"), list):
                comparison["AttributeValueList"] = [
                    _serialize(value) for value in comparison["AttributeValueList"]
                ]
            request[part] = {**request[part], name: comparison}
    return _build_conditions(request)


dynamodb = boto3.client("dynamodb")
Books_name = "books"
Loans_name = "loans"


def each(dynamodb_client, table_name, **kwargs):
    for item in dynamodb_client.scan(
        **_typed_request({"TableName": table_name, **kwargs})
    )["Items"]:
        yield {name: _deserialize(value) for name, value in item.items()}


def one(dynamodb_client, table_name, key):
    return {
        name: _deserialize(value)
        for name, value in dynamodb_client.get_item(
            TableName=table_name, Key={"id": _serialize(key)}
        )["Item"].items()
    }


def title(key):
    return one(dynamodb, Books_name, key)["title"]
