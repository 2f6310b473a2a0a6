"""Shows users; the session is kept for the next call."""
import functools
import sys

import boto3
from botocore.exceptions import ClientError

_last = None


def get_session():
    global _last
    if _last is None:
        _last = boto3.Session()
    return _last


def reset():
    global _last
    _last = None


def exits_cleanly(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if "--debug" in sys.argv:
            return function(*args, **kwargs)
        try:
            return function(*args, **kwargs)
        except ClientError as error:
            sys.exit(str(error))

    return wrapper


@exits_cleanly
def names():
    table = get_session().resource("dynamodb").Table("users")
    return [item["name"] for item in table.scan()["Items"]]


@exits_cleanly
def count():
    return get_session().resource("dynamodb").Table("users").scan(Select="COUNT")["Count"]


def main(arguments):
    actions = {"names": names, "count": count}
    for name in arguments:
        print(actions[name]())


if __name__ == "__main__":
    main(sys.argv[1:])
