"""Keys are asked for until all of them are processed; the request comes from a caller and goes on as the response brings it."""
import boto3

dynamodb = boto3.resource("dynamodb")


def read(keys, **options):
    asked = {"users": {"Keys": keys, **options}}
    found = []
    while asked:
        response = dynamodb.batch_get_item(RequestItems=asked)
        found.extend(response["Responses"]["users"])
        asked = response.get("UnprocessedKeys")
    return found


print(sorted(item["name"] for item in read([{"id": "u1"}, {"id": "u3"}], ConsistentRead=True)))
print(read([{"id": "none"}]))
try:
    print(read([{"id": 1.5}]))
except TypeError as error:
    print(error)
