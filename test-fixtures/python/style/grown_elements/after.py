import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {
                name: _deserialize(value) for name, value in response[part].items()
            }
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()}
            for item in response["Items"]
        ]
    return response


dynamodb = boto3.client("dynamodb")
table_name = "documents"


def rename(workspace, document, name, version):
    return _to_python(
        dynamodb.update_item(
            TableName=table_name,
            Key={
                "workspace_identifier": _serialize(workspace),
                "document_identifier": _serialize(document),
            },
            UpdateExpression="SET #n = :name, #v = :version + :one",
            ExpressionAttributeNames={
                "#n": "document_name",
                "#v": "change_version",
                "#n0": "change_version",
            },
            ExpressionAttributeValues={
                ":name": _serialize(name),
                ":one": {"N": "1"},
                ":version": _serialize(version),
                ":v0": _serialize(version),
            },
            ConditionExpression="#n0 = :v0",
            ReturnValues="UPDATED_NEW",
        )
    )


def remove(workspace, document):
    dynamodb.delete_item(
        TableName=table_name,
        Key={
            "workspace_identifier": _serialize(workspace),
            "document_identifier": _serialize(document),
        },
    )


def look(workspace, document):
    return dynamodb.query(
        TableName=table_name,
        Limit=1,
        KeyConditionExpression="#n0 = :v0",
        ExpressionAttributeNames={"#n0": "workspace_identifier"},
        ExpressionAttributeValues={":v0": _serialize(workspace)},
    )["Count"]


def note(workspace, document, text):
    dynamodb.put_item(
        TableName=table_name,
        Item={
            # both together are the key
            "workspace_identifier": _serialize(workspace),
            "document_identifier": _serialize(document),
            "text": {
                "M": {
                    "title": _serialize(text),
                    "words": _serialize(text.split()),
                    "length": {"N": str(len(text))},
                }
            },
        },
    )


print(rename("w", "d", "name", 3)["Attributes"])
remove("w", "d")
note("w", "d", "some text")
print(look("w", "d"))
