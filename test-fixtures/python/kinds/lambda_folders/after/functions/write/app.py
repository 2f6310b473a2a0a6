from shared import dynamodb, table_name
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


def handler(event, context):
    dynamodb.put_item(TableName=table_name, Item={"id": _serialize(event["id"])})
