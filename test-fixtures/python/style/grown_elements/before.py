import boto3
from boto3.dynamodb.conditions import Attr, Key

table = boto3.resource("dynamodb").Table("documents")


def rename(workspace, document, name, version):
    return table.update_item(
        Key={"workspace_identifier": workspace, "document_identifier": document},
        UpdateExpression="SET #n = :name, #v = :version + :one",
        ExpressionAttributeNames={"#n": "document_name", "#v": "change_version"},
        ExpressionAttributeValues={":name": name, ":one": 1, ":version": version},
        ConditionExpression=Attr("change_version").eq(version),
        ReturnValues="UPDATED_NEW",
    )


def remove(workspace, document):
    table.delete_item(
        Key={"workspace_identifier": workspace, "document_identifier": document}
    )


def look(workspace, document):
    return table.query(
        Limit=1, KeyConditionExpression=Key("workspace_identifier").eq(workspace)
    )["Count"]


def note(workspace, document, text):
    table.put_item(
        Item={
            # both together are the key
            "workspace_identifier": workspace,
            "document_identifier": document,
            "text": {"title": text, "words": text.split(), "length": len(text)},
        }
    )


print(rename("w", "d", "name", 3)["Attributes"])
remove("w", "d")
note("w", "d", "some text")
print(look("w", "d"))
