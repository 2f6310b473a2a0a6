"""Functions that page through whichever method they are given, or call it again when it fails."""
import boto3
from boto3.dynamodb.conditions import Attr, ConditionBase, ConditionExpressionBuilder, Key
from botocore.exceptions import ClientError
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from functools import partial

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize


def _put_item_to_python(response):
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


def pages(method, **request):
    while True:
        page = method(**request)
        yield from page["Items"]
        if "LastEvaluatedKey" not in page:
            return
        request["ExclusiveStartKey"] = page["LastEvaluatedKey"]


def again(method=None, times=2, **request):
    if method is None:
        return "nothing to do"
    for number in range(times):
        try:
            return method(**request)["Count"]
        except ClientError as error:
            print(number, error.response["Error"]["Code"])
    return None


class Users:
    def __init__(self, name):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = name

    def called(self, method, **request):
        return method(**request)

    def add(self, name, age):
        return self.called(partial(_converting(self.dynamodb.put_item, _put_item_to_python), TableName=self.table_name), Item={"id": name, "age": age}, ConditionExpression=Attr("id").not_exists())

    def older(self, age):
        return sorted(user["id"] for user in pages(partial(_converting(self.dynamodb.scan, _to_python), TableName=self.table_name), FilterExpression=Attr("age").gt(age), Limit=1))


users = Users("users")
users.add("u4", 30)
print(users.older(22))
print(again(partial(_converting(users.dynamodb.query, _to_python), TableName=users.table_name), KeyConditionExpression=Key("id").eq("u4")), again())
print(again(method=partial(_converting(boto3.client("dynamodb").scan, _to_python), TableName="none")))
