"""Requests that are spread into their calls, whose later parts change earlier ones; and a property that does."""
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


dynamodb = boto3.client("dynamodb")
table_name = "users"


def last(tags):
    return tags.pop()


class Row:
    def __init__(self):
        self.tags = ["x", "y"]

    @property
    def taken(self):
        return self.tags.pop()


def one(tags):
    params = {"Item": {"id": "u1", "tags": tags, "last": last(tags)}}
    dynamodb.put_item(**_typed_request({"TableName": table_name, **params}))


def two(tags):
    dynamodb.put_item(**_typed_request({"TableName": table_name, **{"Item": {"id": "u2", "tags": tags, "last": last(tags)}}}))


def three(tags):
    params = dict(Item={"id": "u3", "tags": tags}, ReturnValues=["NONE", last(tags)][0])
    dynamodb.put_item(**_typed_request({"TableName": table_name, **params}))


def four(tags):
    params = {"Item": {"id": "u4", "tags": tags}}
    params["ReturnValues"] = ["NONE", last(tags)][0]
    dynamodb.put_item(**_typed_request({"TableName": table_name, **params}))


def five(tags):
    item = {"id": "u5", "tags": tags, "last": last(tags)}
    dynamodb.put_item(TableName=table_name, Item={name: _serialize(value) for name, value in item.items()})


def six(row):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u6", "tags": row.tags, "last": row.taken}.items()},
    )


for n, save in enumerate([one, two, three, four, five], 1):
    save(["a", "b"])
    print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": f"u{n}"}})["Item"].items()})
six(Row())
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u6"}})["Item"].items()})
