"""The program's own decorators hand everything on to functions that take or return tables."""
import functools

import boto3

dynamodb = boto3.resource("dynamodb")


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
    return dynamodb.Table(name)


@quiet
@noted
@logged
def count(table, limit=2):
    return table.scan(Limit=limit)["Count"]


class Users:
    name = "users"

    @timed("get")
    def get(self, table, key):
        return table.get_item(Key={"id": key})["Item"]["name"]


print(count(get_table("users")))
users = get_table("users")
print(count(table=users, limit=1), Users().get(users, "u1"))
get_table.cache_clear()
try:
    Users().get(users, "nobody")
except KeyError as error:
    print(error)
