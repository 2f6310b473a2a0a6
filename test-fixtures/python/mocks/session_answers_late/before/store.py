"""A session that is kept for the process, and a function that asks for it."""
import boto3

_session = None


def get_session():
    global _session
    if _session is None:
        _session = boto3.Session()
    return _session


def load(key):
    return get_session().resource("dynamodb").Table("notes").get_item(Key={"id": key}).get("Item")
