"""Methods under other names, chosen ones and tables of them."""
import boto3
from boto3.dynamodb.conditions import Attr

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")
METHODS = {"get": table.get_item, "put": table.put_item}


def handle(method, **request):
    if method not in METHODS:
        return "unknown"
    return METHODS[method](**request).get("Item")


def counts(least, names):
    count = table.scan
    for name in names:
        print(count(FilterExpression=Attr("age").gte(least))["Count"])
        count = dynamodb.Table(name).scan
    return count()["Count"]


def later(name):
    get = table.get_item

    def found():
        return get(Key={"id": name})["Item"]["age"] + 1

    return found


print(handle("put", Item={"id": "u7", "age": 50}), handle("get", Key={"id": "u7"}), handle("drop"))
print(counts(22, ["users"]), later("u7")())
