"""What the client calls of this package share."""

from boto3.dynamodb.conditions import ConditionBase, ConditionExpressionBuilder
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {
                name: _deserialize(value) for name, value in response[part].items()
            }
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()}
            for item in response["Items"]
        ]
    return response


class _TypingClient:
    """Types the attributes of buffered items when they are sent; items that were not processed go back as they were."""

    def __init__(self, client):
        self._client = client

    def batch_write_item(self, RequestItems):
        response = self._client.batch_write_item(
            RequestItems=self._convert(RequestItems, _serialize)
        )
        response["UnprocessedItems"] = self._convert(
            response["UnprocessedItems"], _deserialize
        )
        return response

    @staticmethod
    def _convert(tables, convert):
        return {
            table: [
                {
                    kind: {
                        part: {
                            name: convert(value) for name, value in attributes.items()
                        }
                        for part, attributes in body.items()
                    }
                    for kind, body in request.items()
                }
                for request in requests
            ]
            for table, requests in tables.items()
        }


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
