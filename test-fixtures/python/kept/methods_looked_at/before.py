"""Methods that the program looks at, keeps or calls itself, and one that drops data which the program reads."""
import atexit

import boto3

table = boto3.resource("dynamodb").Table("users")
methods = [table.get_item]
print(methods[0](Key={"id": "u1"})["Item"]["name"], methods[0].__self__.name)


def named(function, **request):
    return function.__name__, function(**request)["Count"]


def logged(function):
    def wrapper(method, **request):
        print(method.__name__)
        return function(method, **request)

    return wrapper


@logged
def counted_by(method):
    return method()["Count"]


def kept(method):
    methods.append(method)
    return methods[-1]()["Count"]


def shown(names):
    scan = names.scan
    print(scan.__name__)
    return scan()["Count"]


def all_of(names):
    methods_of = {"scan": names.scan}
    return [method()["Count"] for method in methods_of.values()]


print(shown(boto3.resource("dynamodb").Table("users")), all_of(boto3.resource("dynamodb").Table("users")))
orders = boto3.resource("dynamodb").Table("users")
print(named(orders.scan))
readers = boto3.resource("dynamodb").Table("users")
print(counted_by(readers.scan))
writers = boto3.resource("dynamodb").Table("users")
print(kept(writers.scan))

counted = boto3.resource("dynamodb").Table("users")
print(counted.item_count)
atexit.register(counted.delete)
print(counted.item_count)
