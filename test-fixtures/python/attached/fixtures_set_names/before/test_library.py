import library
from conftest import logged
from store import Loans


def test_titles(books, loans):
    books.put_item(Item={"id": "b1", "title": "Dubliners"})
    print(library.titles("r1"), books.must_get(Key={"id": "b1"})["title"])


def test_nested(books):
    @logged
    def put(key):
        books.put_item(Item={"id": key, "title": "?"})

    def get(books, key):
        return books.must_get(Key={"id": key})

    put("b7")
    print(get(books, "b7"), len(list(Loans.each(KeyConditionExpression="reader = :r", ExpressionAttributeValues={":r": "r1"}))))
