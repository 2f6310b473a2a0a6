"""A condition keeps the value that an object's attribute had when it was made."""
import boto3
from boto3.dynamodb.conditions import Attr, ConditionBase, ConditionExpressionBuilder
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


class Search:
    def __init__(self, least):
        self.least = least

    def moving(self):
        condition = Attr("at").gt(self.least)
        self.least = 100
        return dynamodb.scan(TableName=table_name, **_build_conditions({"FilterExpression": condition}))["Count"]

    def waiting(self):
        condition = Attr("at").gt(self.least)
        reset(self)
        return dynamodb.scan(TableName=table_name, **_build_conditions({"FilterExpression": condition}))["Count"]

    def plain(self):
        return dynamodb.scan(TableName=table_name, FilterExpression="#n0 > :v0", ExpressionAttributeNames={"#n0": "at"}, ExpressionAttributeValues={":v0": _serialize(self.least)})["Count"]


def reset(search):
    search.least = 100


print(Search(1).moving(), Search(1).waiting(), Search(1).plain())
