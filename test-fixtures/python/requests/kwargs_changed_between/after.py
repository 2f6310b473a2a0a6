"""What a request holds changes between the place where it is written and the call: the call sends what it holds then."""
import boto3
from boto3.dynamodb.conditions import Attr, ConditionBase, ConditionExpressionBuilder
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


def put(order, tag):
    tags = ["first"]
    kwargs = {"Item": order}
    more = {"Item": {"customer": "c8", "at": 8, "tags": tags}}
    order["tag"] = tag
    tags.append(tag)
    dynamodb.put_item(**_typed_request({"TableName": table_name, **kwargs}))
    dynamodb.put_item(**_typed_request({"TableName": table_name, **more}))


def get(at):
    key = {"customer": "c1", "at": at}
    kwargs = {"Key": key}
    for at in (2, 3):
        print(_to_python(dynamodb.get_item(**_typed_request({"TableName": table_name, **kwargs}))).get("Item"))
        key["at"] = at


def count(values):
    kwargs = {"FilterExpression": Attr("tags").eq(values)}
    while len(values) < 3:
        print(dynamodb.scan(TableName=table_name, **_build_conditions(kwargs))["Count"])
        values.append("c")


put({"customer": "c9", "at": 9}, "late")
get(1)
count(["first"])
