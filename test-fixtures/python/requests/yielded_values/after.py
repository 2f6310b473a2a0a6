"""What is sent into a generator becomes part of a request, and parentheses that the program needs for it do not stay around types."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


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


def names():
    found = None
    while True:
        found = _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize((yield found))})["Item"]["name"])


def saved():
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": {"S": (key := "w1")}, "name": {"S": "Dee " "Dee"}, "tags": {"L": [_serialize((yield)), {"S": "last"}]}},
    )
    yield key
    dynamodb.put_item(
        TableName=table_name,
        Item={
            "id": (
                # the next one
                {"S": "w2"}
            ),
            "name": {"S": "Eva"},
        }
    )


def taken(keys):
    return _to_python(dynamodb.get_item(TableName=table_name, Key={"id": _serialize((yield from keys))}))


def given():
    yield "u1"
    return "u2"


finder = names()
next(finder)
print(finder.send("u1"), finder.send("u2"))
try:
    finder.throw(KeyError("no more"))
except KeyError as error:
    print(repr(error))
saving = saved()
next(saving)
print(saving.send("first"), list(saving))
for key in ("w1", "w2"):
    print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": key}})["Item"].items()})
taking = taken(given())
print(next(taking))
try:
    next(taking)
except StopIteration as end:
    print(end.value["Item"]["name"])
