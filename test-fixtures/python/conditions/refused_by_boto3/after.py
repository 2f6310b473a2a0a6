"""Conditions that boto3 does not take: it raises before anything is sent."""
import boto3
from boto3.dynamodb.conditions import Attr, ConditionBase, ConditionExpressionBuilder, Key
from boto3.dynamodb.types import TypeSerializer

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


dynamodb = boto3.client("dynamodb")
table_name = "orders"


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)


attempt(lambda: dynamodb.query(TableName=table_name, **_build_conditions({"KeyConditionExpression": Attr("customer").eq("c1")}))["Count"])
attempt(lambda: dynamodb.query(TableName=table_name, **_build_conditions({"KeyConditionExpression": Key("customer").eq(Attr("name"))}))["Count"])
attempt(lambda: dynamodb.query(TableName=table_name, **_build_conditions({"KeyConditionExpression": Key("customer").eq("c1") & Attr("at").gt(1)}))["Count"])
attempt(lambda: dynamodb.scan(TableName=table_name, **_build_conditions({"FilterExpression": Key("customer").ne("c1")}))["Count"])
attempt(lambda: dynamodb.scan(TableName=table_name, **_build_conditions({"FilterExpression": Key("customer").exists()}))["Count"])
attempt(lambda: dynamodb.scan(TableName=table_name, **_build_conditions({"FilterExpression": Key("customer").is_in(["c1"])}))["Count"])
attempt(lambda: dynamodb.scan(TableName=table_name, **_build_conditions({"FilterExpression": Key("customer").size().gt(1)}))["Count"])
attempt(lambda: dynamodb.scan(TableName=table_name, **_build_conditions({"FilterExpression": Attr("customer").size().exists()}))["Count"])
attempt(lambda: dynamodb.scan(TableName=table_name, **_build_conditions({"FilterExpression": Attr("customer").size().is_in([2])}))["Count"])
attempt(lambda: dynamodb.scan(TableName=table_name, FilterExpression="(#n0 = :v0 AND size(#n1) BETWEEN :v1 AND :v2)", ExpressionAttributeNames={"#n0": "customer", "#n1": "customer"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "1"}, ":v2": {"N": "9"}})["Count"])
