"""Nobody calls these functions visibly: what they get is known from annotations only."""
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


def save(dynamodb, table_name, name: str) -> None:
    dynamodb.put_item(TableName=table_name, Item={"id": _serialize(name)})


def handler(event, dynamodb, table_name):
    save(dynamodb, table_name, event["name"])
    return table_name
