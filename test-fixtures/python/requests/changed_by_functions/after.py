"""Functions of the program that change what stands before them: boto3 looks at values when it has all of them."""
import asyncio

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
seen = ["first"]


def note(name):
    seen.append(name)
    return name


def last(tags):
    return tags.pop()


class Basket:
    def __init__(self):
        self.parts = {"a": [1]}

    def add(self, part):
        self.parts[part] = [len(self.parts)]
        return part

    def save(self):
        dynamodb.put_item(
            TableName=table_name,
            Item={name: _serialize(value) for name, value in {"id": "u2", "parts": self.parts, "added": self.add("b")}.items()},
        )


def by_argument(tags):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u1", "tags": tags, "last": last(tags)}.items()},
    )


def by_module(name):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {
            "id": "u3",
            "seen": seen,
            "name": note(name),
        }.items()}
    )


def by_other_argument(tags):
    dynamodb.put_item(**_typed_request({"TableName": table_name, **dict(Item={"id": "u4", "tags": tags}, ConditionExpression=Attr("name").ne(last(tags)))}))


def in_values(tags):
    dynamodb.update_item(
        TableName=table_name,
        Key={"id": {"S": "u1"}},
        UpdateExpression="SET tags = :tags, #n = :name",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={name: _serialize(value) for name, value in {":tags": tags, ":name": last(tags)}.items()},
    )


def in_condition(tags):
    dynamodb.put_item(**_typed_request({"TableName": table_name, **dict(Item={"id": "u5"}, ConditionExpression=Attr("tags").ne(tags) & Attr("name").ne(last(tags)))}))


def by_alias(row):
    tags = row["tags"]
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u6", "row": row, "last": tags.pop()}.items()},
    )


def by_callback(tags, names):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u7", "seen": seen, "names": list(map(note, names)), "nested": {"tags": tags, "all": [last(tags), last(tags)]}}.items()},
    )


async def later(tags):
    await asyncio.sleep(0)
    tags.append("later")
    return "x"


async def by_coroutine(tags):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u8", "tags": tags, "name": await later(tags)}.items()},
    )


def by_unknown(make, tags):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u9", "tags": tags, "name": make()}.items()},
    )


by_argument(["a", "b"])
Basket().save()
by_module("Ann")
by_other_argument(["a", "b"])
in_values(["c", "d", "e"])
in_condition(["f", "g"])
by_alias({"tags": ["h", "i"]})
by_callback(["j", "k", "l"], ["Bob", "Cid"])
asyncio.run(by_coroutine(["m"]))
tags = ["n", "o"]
by_unknown(tags.pop, tags)
for number in range(1, 10):
    print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": f"u{number}"}})["Item"].items()})
