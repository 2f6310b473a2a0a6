"""Requests come from the caller: values are typed and conditions built at the call, TableName wins over the table's own name."""
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Attr, ConditionBase, ConditionExpressionBuilder, Key
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


def _put_item_to_python(response):
    """Turn the typed attributes of this response into Python values."""
    attributes = response.get("Attributes", {})
    attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    attributes = response.get("ItemCollectionMetrics", {}).get("ItemCollectionKey", {})
    attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    return response


dynamodb = boto3.client("dynamodb")
table_name = "orders"


def get(**kwargs):
    return _to_python(dynamodb.get_item(**_typed_request({"TableName": table_name, **kwargs}))).get("Item")


def find(customer, **options):
    return [{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.query(**_typed_request({"TableName": table_name, **dict(KeyConditionExpression=Key("customer").eq(customer), **options)}))["Items"]]


def put(order, **options):
    return _put_item_to_python(dynamodb.put_item(Item={name: _serialize(value) for name, value in order.items()}, ReturnValues="ALL_OLD", **_typed_request({"TableName": table_name, **options}))).get("Attributes")


def change(request):
    return {name: _deserialize(value) for name, value in dynamodb.update_item(**_typed_request({"TableName": table_name, **request}))["Attributes"].items()}


print(get(Key={"customer": "c1", "at": 1}))
print(get(Key={"customer": "c1", "at": 1}, TableName="orders", ConsistentRead=True))
print(find("c1"), find("c1", FilterExpression=Attr("total").gt(Decimal("10")), Limit=2))
print(put({"customer": "c9", "at": 9, "tags": {"a"}}))
print(put({"customer": "c9", "at": 9}, ConditionExpression=Attr("tags").contains("a")))
print(change({
    "Key": {"customer": "c9", "at": 9}, "ReturnValues": "ALL_NEW",
    "UpdateExpression": "SET note = :n", "ExpressionAttributeValues": {":n": [None, True]},
}))
try:
    put({"customer": "c9", "at": 1.5})
except TypeError as error:
    print(type(error).__name__)
try:
    find("c1", KeyConditionExpression=Key("customer").eq("c2"))
except TypeError as error:
    print(type(error).__name__)
