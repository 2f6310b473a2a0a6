"""A value that boto3 refuses is refused by the call: not where the request is written, and not if the call is not made."""
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


def get(at, really):
    kwargs = {"Key": {"customer": "c1", "at": at}}
    if really:
        return _to_python(dynamodb.get_item(**_typed_request({"TableName": table_name, **kwargs}))).get("Item")
    return "not asked"


def careful(at):
    kwargs = {"Key": {"customer": "c1", "at": at}}
    try:
        return _to_python(dynamodb.get_item(**_typed_request({"TableName": table_name, **kwargs}))).get("Item")
    except TypeError:
        return "refused"


def told(at):
    kwargs = {"Key": {"customer": "c1", "at": at}}
    print("asking")
    return _to_python(dynamodb.get_item(**_typed_request({"TableName": table_name, **kwargs}))).get("Item")


def first(at):
    kwargs = {
        "KeyConditionExpression": "(#n0 = :v0 AND #n1 >= :v1)",
        "Limit": 1,
        "ExpressionAttributeNames": {"#n0": "customer", "#n1": "at"},
        "ExpressionAttributeValues": {":v0": {"S": "c1"}, ":v1": _serialize(at)},
    }
    while True:
        page = dynamodb.query(TableName=table_name, **kwargs)
        if page["Items"] or "LastEvaluatedKey" not in page:
            return {name: _deserialize(value) for name, value in page["Items"][0].items()}
        kwargs["ExclusiveStartKey"] = page["LastEvaluatedKey"]


print(get(1, True), get(1.5, False), careful(1), careful(1.5), told(1), first(2))
for call in (told, first):
    try:
        print(call(1.5))
    except TypeError as error:
        print(type(error).__name__)
