"""A session that is kept for the process, and functions that ask for it; the command line is no part of the module."""
import functools
import sys

import boto3

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
    get_session().resource("dynamodb").Table("notes").put_item(Item={"id": key, "text": text})


@explained
def load(key):
    table = get_session().resource("dynamodb").Table("notes")
    return table.get_item(Key={"id": key})["Item"]["text"]


def main():
    save(sys.argv[1], sys.argv[2])


if __name__ == "__main__":
    main()
