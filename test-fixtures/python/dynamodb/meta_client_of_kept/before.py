"""The client of a resource that stays for a request which cannot be seen: it stays, too."""
import boto3

dynamodb = boto3.resource("dynamodb")


def read_all(request):
    return dynamodb.batch_get_item(**request)["Responses"]


def read(key):
    return dynamodb.meta.client.get_item(TableName="users", Key={"id": key}).get("Item")


print(read("1"))
print(read_all({"RequestItems": {"users": {"Keys": [{"id": "1"}]}}}))
