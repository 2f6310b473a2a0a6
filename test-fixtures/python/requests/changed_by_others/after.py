"""What changes an earlier value of a request without naming it: subclasses, closures, lambdas, loops, defaults, and what lists choose from."""
import heapq
import random

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


dynamodb = boto3.client("dynamodb")
table_name = "users"
CACHE = {"a": [1]}


def cached(key):
    return CACHE[key]


def grow(key):
    found = CACHE[key]
    found.append(2)
    return len(found)


def grow_all():
    for each in CACHE.values():
        each.append(3)
    return 1


def grow_default(key, cache=CACHE):
    cache.setdefault(key, []).append(4)
    return 1


def named(names):
    names += ["x"]
    return "n"


class Label:
    def text(self):
        return "base"


class Growing(Label):
    def text(self):
        CACHE["a"].append(9)
        return "child"


def by_subclass(label: Label):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u1", "a": cached("a"), "label": label.text()}.items()},
    )


def by_callee():
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u2", "a": cached("a"), "n": grow("a")}.items()},
    )


def by_loop():
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u3", "a": CACHE["a"], "n": grow_all()}.items()},
    )


def by_default(names):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u4", "a": CACHE, "n": grow_default("a"), "names": names, "z": named(names)}.items()},
    )


def by_choice(rows):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u5", "a": random.choice(rows), "n": rows[0].pop()}.items()},
    )


def by_comprehension(tags):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u6", "a": tags, "n": [tags.append(x) for x in "ab"][0]}.items()},
    )


def by_lambda(tags):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u7", "tags": tags, "n": (lambda: tags.pop())()}.items()},
    )


def by_closure(tags):
    def pop():
        return tags.pop()

    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u8", "tags": tags, "n": pop(), "f": f"{pop()}"}.items()},
    )


def by_walrus(tags):
    dynamodb.put_item(**_typed_request({"TableName": table_name, **dict(Item={"id": "u9", "tags": tags or [], "x": (n := named(tags)), "y": n})}))


def by_comparison(tags):
    dynamodb.put_item(**_typed_request({"TableName": table_name, **dict(Item={"id": "u10", "tags": [tags, 1], "n": tags.pop()}, Expected={"n": {"Value": tags.pop(), "Exists": True}})}))


def by_filter(tags):
    return [{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.query(**_typed_request({"TableName": table_name, **dict(KeyConditionExpression=Key("id").eq("u6"), FilterExpression=Attr("a").eq(tags) | Attr("n").eq(named(tags)))}))["Items"]]


def by_library(row):
    heap = row["heap"]
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in {"id": "u11", "row": row, "first": heapq.heappop(heap), "all": [heapq.heappop(heap), heap]}.items()},
    )


by_library({"heap": [1, 2, 3]})
by_subclass(Growing())
by_callee()
by_loop()
by_default(["m"])
by_choice([[1, 2]])
by_comprehension(["t"])
by_lambda(["u", "v"])
by_closure(["w", "x", "y"])
by_walrus(["z"])
try:
    by_comparison([1, 2, 3])
except dynamodb.exceptions.ConditionalCheckFailedException as error:
    print(type(error).__name__)
print(by_filter(["t", "a", "b"]))
for number in range(1, 12):
    print(_to_python(dynamodb.get_item(TableName=table_name, Key={"id": {"S": f"u{number}"}})).get("Item"))
