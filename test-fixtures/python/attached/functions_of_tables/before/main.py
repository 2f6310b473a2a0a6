"""Functions that one module sets on its tables are called in another."""
import store
from boto3.dynamodb.conditions import Key
from store import (
    Books,
    Loans,
    get_title,
)

QUERY = {"KeyConditionExpression": Key("reader").eq("r1")}


def loans(reader):
    return list(Loans.each(KeyConditionExpression=Key("reader").eq(reader)))


print(get_title("b1"), loans("r1"))
print(sum(1 for _ in Loans.each(**QUERY)))
print(store.Books.must_get({"id": "b1"}, ConsistentRead=True)["title"])
try:
    store.Books.must_get(Key={"id": "b2"})
except KeyError as missing:
    print("missing", missing)
