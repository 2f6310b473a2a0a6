import library
from conftest import logged
from store import dynamodb, Loans_name, must_get, each
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


def test_titles(books, loans):
    dynamodb_client, books_name = books
    dynamodb_client.put_item(TableName=books_name, Item={"id": {"S": "b1"}, "title": {"S": "Dubliners"}})
    print(library.titles("r1"), must_get(dynamodb_client, books_name, Key={"id": "b1"})["title"])


def test_nested(books):
    dynamodb_client, books_name = books

    @logged
    def put(key):
        dynamodb_client.put_item(TableName=books_name, Item={"id": _serialize(key), "title": {"S": "?"}})

    def get(dynamodb_client, books_name, key):
        return must_get(dynamodb_client, books_name, Key={"id": key})

    put("b7")
    print(get(dynamodb_client, books_name, "b7"), len(list(each(dynamodb, Loans_name, KeyConditionExpression="reader = :r", ExpressionAttributeValues={":r": "r1"}))))
