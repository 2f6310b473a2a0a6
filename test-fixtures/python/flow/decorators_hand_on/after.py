"""The program's own decorators hand everything on to functions that take or return tables."""
import functools

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")


def logged(function):
    """Prints what is called."""
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)
    return wrapper


def timed(label):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(self, *args, **kwargs):
            try:
                result = function(self, *args, **kwargs)
            except KeyError:
                print(label, self.name)
                raise
            return result
        return wrapper
    return decorate


def quiet(function):
    def wrapper(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except KeyError:
            return None
    return wrapper


def noted(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if dynamodb is None:
            return function(*args, **kwargs)
        else:
            try:
                return function(*args, **kwargs)
            finally:
                print("done")
    return wrapper


@functools.lru_cache(maxsize=None)
@logged
def get_table(name):
    return dynamodb, name


@quiet
@noted
@logged
def count(dynamodb_client, table_name, limit=2):
    return dynamodb_client.scan(TableName=table_name, Limit=limit)["Count"]


class Users:
    name = "users"

    @timed("get")
    def get(self, dynamodb_client, table_name, key):
        return _deserialize(dynamodb_client.get_item(TableName=table_name, Key={"id": _serialize(key)})["Item"]["name"])


print(count(*get_table("users")))
dynamodb_client, users_name = get_table("users")
print(count(dynamodb_client=dynamodb_client, table_name=users_name, limit=1), Users().get(dynamodb_client, users_name, "u1"))
get_table.cache_clear()
try:
    Users().get(dynamodb_client, users_name, "nobody")
except KeyError as error:
    print(error)
