"""Methods under other names, chosen ones and tables of them."""
import boto3
from boto3.dynamodb.conditions import Attr, ConditionBase, ConditionExpressionBuilder
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from functools import partial

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize


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


def _build_conditions(request):
    """Write the conditions of a DynamoDB request as expressions."""
    request = dict(request)
    builder = ConditionExpressionBuilder()
    names, values = {}, {}
    for part in ("FilterExpression", "ConditionExpression", "KeyConditionExpression"):
        if isinstance(request.get(part), ConditionBase):
            built = builder.build_expression(request[part], is_key_condition=part == "KeyConditionExpression")
            request[part] = built.condition_expression
            names.update(built.attribute_name_placeholders)
            values.update({name: _serialize(value) for name, value in built.attribute_value_placeholders.items()})
    for part, added in (("ExpressionAttributeNames", names), ("ExpressionAttributeValues", values)):
        if added:
            request[part] = {**request.get(part, {}), **added}
    return request


def _typed_request(request):
    """Type the attribute values of a DynamoDB request and write its conditions as expressions."""
    request = dict(request)
    for part in ("ExclusiveStartKey", "ExpressionAttributeValues", "Item", "Key"):
        if isinstance(request.get(part), dict):
            request[part] = {name: _serialize(value) for name, value in request[part].items()}
    for part in ("AttributeUpdates", "Expected", "KeyConditions", "QueryFilter", "ScanFilter"):
        for name, comparison in request.get(part, {}).items():
            comparison = dict(comparison)
            if "Value" in comparison:
                comparison["Value"] = _serialize(comparison["Value"])
            if isinstance(comparison.get("AttributeValueList"), list):
                comparison["AttributeValueList"] = [_serialize(value) for value in comparison["AttributeValueList"]]
            request[part] = {**request[part], name: comparison}
    return _build_conditions(request)


def _converting(call, to_python):
    """Return a function that makes a call of DynamoDB with Python values."""

    def method(**request):
        return to_python(call(**_typed_request(request)))

    return method


def _put_item_to_python(response):
    """Turn the typed attributes of this response into Python values."""
    attributes = response.get("Attributes", {})
    attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    attributes = response.get("ItemCollectionMetrics", {}).get("ItemCollectionKey", {})
    attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    return response


dynamodb = boto3.client("dynamodb")
table_name = "users"
METHODS = {"get": partial(_converting(dynamodb.get_item, _to_python), TableName=table_name), "put": partial(_converting(dynamodb.put_item, _put_item_to_python), TableName=table_name)}


def handle(method, **request):
    if method not in METHODS:
        return "unknown"
    return METHODS[method](**request).get("Item")


def counts(least, names):
    count = partial(_converting(dynamodb.scan, _to_python), TableName=table_name)
    for name in names:
        print(count(FilterExpression=Attr("age").gte(least))["Count"])
        count = partial(_converting(dynamodb.scan, _to_python), TableName=name)
    return count()["Count"]


def later(name):
    get = partial(_converting(dynamodb.get_item, _to_python), TableName=table_name)

    def found():
        return get(Key={"id": name})["Item"]["age"] + 1

    return found


print(handle("put", Item={"id": "u7", "age": 50}), handle("get", Key={"id": "u7"}), handle("drop"))
print(counts(22, ["users"]), later("u7")())
