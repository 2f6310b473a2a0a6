"""A session that is kept for the process, and functions that ask for it."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def get_session():
    if get_session.made is None:
        get_session.made = boto3.Session(region_name=None)
    return get_session.made


def forget():
    get_session.made = None


get_session.made = None


def save(key, text):
    dynamodb = get_session().client("dynamodb")
    table_name = "notes"
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": _serialize(key), "text": _serialize(text)},
    )


def texts():
    session = get_session()
    dynamodb = session.client("dynamodb")
    notes_name = "notes"
    return {_deserialize(note["id"]): _deserialize(note["text"]) for note in dynamodb.scan(TableName=notes_name)["Items"]}
