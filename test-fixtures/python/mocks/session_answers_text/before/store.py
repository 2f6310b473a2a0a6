"""A session that is kept for the process, and functions that ask for it."""
import boto3


def get_session():
    if get_session.made is None:
        get_session.made = boto3.Session(region_name=None)
    return get_session.made


def forget():
    get_session.made = None


get_session.made = None


def save(key, text):
    table = get_session().resource("dynamodb").Table("notes")
    table.put_item(Item={"id": key, "text": text})


def texts():
    session = get_session()
    notes = session.resource("dynamodb").Table("notes")
    return {note["id"]: note["text"] for note in notes.scan()["Items"]}
