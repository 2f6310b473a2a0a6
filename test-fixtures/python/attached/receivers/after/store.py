import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
Books_name = "books"
Loans_name = "loans"


def must_get(dynamodb_client, table_name, key):
    response = dynamodb_client.get_item(
        TableName=table_name,
        Key={"id": _serialize(key)},
    )
    if "Item" not in response:
        raise KeyError(f"{table_name}/{key}")
    return {name: _deserialize(value) for name, value in response["Item"].items()}


def describe(table_name, words):
    return f"{table_name} {sorted(words)}"


def each(dynamodb_client, table_name, reader):
    yield from ({name: _deserialize(value) for name, value in item.items()} for item in dynamodb_client.query(TableName=table_name, KeyConditionExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "reader"}, ExpressionAttributeValues={":v0": _serialize(reader)})["Items"])


def twice(dynamodb_client, table_name, reader):
    for _ in range(2):
        for item in each(dynamodb_client, table_name, reader):
            yield item


def itself(dynamodb_client, table_name):
    return dynamodb_client, table_name
