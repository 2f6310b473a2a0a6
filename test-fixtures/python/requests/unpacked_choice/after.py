"""Requests that are chosen where they are spread into the call."""
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


dynamodb = boto3.client("dynamodb")
table_name = "users"
boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="photos")
s3 = boto3.client("s3", region_name="us-east-1")
bucket_name = "photos"


def names():
    key = None
    while True:
        found = dynamodb.scan(
            **_typed_request({"TableName": table_name, **({"ExclusiveStartKey": key} if key else {})}),
            Limit=2,
        )
        yield from (_deserialize(user["name"]) for user in found["Items"])
        key = {name: _deserialize(value) for name, value in found["LastEvaluatedKey"].items()} if "LastEvaluatedKey" in found else None
        if not key:
            return


def count(extra=None):
    return dynamodb.scan(**_typed_request({"TableName": table_name, **dict(FilterExpression=Attr("age").gt(21), **(extra or {}))}))["Count"]


def store(key, metadata=None):
    s3.put_object(**{"Bucket": bucket_name, "Key": key, "Body": b"x", **({"Metadata": metadata} if metadata else {})})
    return s3.get_object(**{"Bucket": bucket_name, "Key": key, **(metadata and {} or {})})["Metadata"]


print(sorted(names()))
print(count(), count({"Select": "COUNT", "ConsistentRead": True}))
print(store("a"), store("b", {"by": "me"}))
