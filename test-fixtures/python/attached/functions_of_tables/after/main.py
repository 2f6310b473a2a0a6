"""Functions that one module sets on its tables are called in another."""
import store
from boto3.dynamodb.conditions import Key
from store import (
    dynamodb,
    Loans_name,
    get_title,
    each,
)

QUERY = {"KeyConditionExpression": Key("reader").eq("r1")}


def loans(reader):
    return list(each(dynamodb, Loans_name, KeyConditionExpression=Key("reader").eq(reader)))


print(get_title("b1"), loans("r1"))
print(sum(1 for _ in each(dynamodb, Loans_name, **QUERY)))
print(store.must_get(store.dynamodb, store.Books_name, {"id": "b1"}, ConsistentRead=True)["title"])
try:
    store.must_get(store.dynamodb, store.Books_name, Key={"id": "b2"})
except KeyError as missing:
    print("missing", missing)
