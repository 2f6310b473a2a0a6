"""The operations of a transaction are built step by step, in other functions; what they are built from stays as it was."""
import boto3
from botocore.exceptions import ClientError

dynamodb = boto3.resource("dynamodb")
client = dynamodb.meta.client


def put(item):
    return {"Put": {"TableName": "users", "Item": item, "ConditionExpression": "attribute_not_exists(id)"}}


def grow(key, years):
    return {
        "Update": {
            "TableName": "users",
            "Key": {"id": key},
            "UpdateExpression": "ADD age :y",
            "ExpressionAttributeValues": {":y": years},
        }
    }


def save(items, *more):
    operations = [put(item) for item in items]
    for key in more:
        operations.append(grow(key, 2))
    try:
        client.transact_write_items(TransactItems=operations)
    except ClientError as error:
        print(error.response["Error"]["Code"])
    print(operations)


def remove(keys):
    client.transact_write_items(TransactItems=[*({"Delete": {"TableName": "users", "Key": key}} for key in keys)])


save([{"id": "n1", "tags": ["a", None, {"deep": 1}]}], "u1", "u2")
save([{"id": "u1"}])
remove([{"id": "u3"}])
wanted = [{"Get": {"TableName": "users", "Key": {"id": key}}} for key in ("u1", "n1", "u3")]
for response in client.transact_get_items(TransactItems=wanted)["Responses"]:
    print(sorted(response.get("Item", {}).items(), key=str))
