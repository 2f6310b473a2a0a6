"""A session that is kept for the process, and functions that ask for it; the command line is no part of the module."""
import functools
import sys

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

_session = None


def get_session(profile=None):
    global _session
    if _session is None:
        _session = boto3.Session(profile_name=profile)
    return _session


def explained(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if sys.argv[0] == "store":
            try:
                return function(*args, **kwargs)
            except KeyError as error:
                sys.exit(str(error))
        else:
            return function(*args, **kwargs)
    return wrapper


@explained
def save(key, text):
    get_session().client("dynamodb").put_item(TableName="notes", Item={"id": _serialize(key), "text": _serialize(text)})


@explained
def load(key):
    dynamodb = get_session().client("dynamodb")
    table_name = "notes"
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(key)})["Item"]["text"])


def main():
    save(sys.argv[1], sys.argv[2])


if __name__ == "__main__":
    main()
