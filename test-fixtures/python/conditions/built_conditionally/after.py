"""A filter that is built step by step."""
import boto3
from boto3.dynamodb.conditions import Attr, ConditionBase, ConditionExpressionBuilder
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize


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


def search(name=None, minimum=None):
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    condition = Attr("active").eq(True)
    if name:
        condition = condition & Attr("name").eq(name)
    if minimum is not None:
        condition &= Attr("age").gte(minimum)
    return sorted(_deserialize(item["id"]) for item in dynamodb.scan(TableName=table_name, **_build_conditions({"FilterExpression": condition}))["Items"])


print(search(), search("Ann"), search(minimum=22))
