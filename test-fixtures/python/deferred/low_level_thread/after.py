"""Threads as the lowest level starts them: a function and what it gets, and a method of the table."""
import _thread
import time

import boto3
from boto3.dynamodb.conditions import ConditionBase, ConditionExpressionBuilder
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from functools import partial

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize


def _delete_item_to_python(response):
    """Turn the typed attributes of this response into Python values."""
    attributes = response.get("Attributes", {})
    attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    attributes = response.get("ItemCollectionMetrics", {}).get("ItemCollectionKey", {})
    attributes.update({name: _deserialize(value) for name, value in attributes.items()})
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


dynamodb = boto3.client("dynamodb")
table_name = "users"
found = []


def work(dynamodb, table_name, result):
    result.append(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])


_thread.start_new_thread(work, (dynamodb, table_name, found))
while not found:
    time.sleep(0.01)
print(found)
_thread.start_new_thread(partial(_converting(dynamodb.delete_item, _delete_item_to_python), TableName=table_name), (), {"Key": {"id": "u1"}})
time.sleep(1)
print(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])
