"""A request dict is built in steps and passed with **."""
import boto3
from boto3.dynamodb.conditions import Attr, ConditionBase, ConditionExpressionBuilder, Key
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


def find(customer, status=None, limit=None):
    dynamodb = boto3.client("dynamodb")
    table_name = "orders"
    kwargs = {"KeyConditionExpression": Key("customer").eq(customer)}
    if status:
        kwargs["FilterExpression"] = Attr("status").eq(status)
    if limit:
        kwargs["Limit"] = limit
    return [int(_deserialize(item["at"])) for item in dynamodb.query(TableName=table_name, **_build_conditions(kwargs))["Items"]]


print(find("c1"), find("c1", "open"), find("c1", limit=2))
