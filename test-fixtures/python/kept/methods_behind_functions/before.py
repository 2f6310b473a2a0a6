"""Methods that are arguments of the function which a pool or a partial calls, and a partial that is asked for its function."""
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import boto3


def named(method, **request):
    return method.__name__, method(**request)["Count"]


def of_partial(call):
    return call.func.__name__, call()["Count"]


with ThreadPoolExecutor(1) as pool:
    print(pool.submit(named, boto3.resource("dynamodb").Table("users").scan).result())
print(partial(named, boto3.resource("dynamodb").Table("users").scan)(Limit=1))
print(partial(named, method=boto3.resource("dynamodb").Table("users").scan)())
print(of_partial(partial(boto3.resource("dynamodb").Table("users").scan, Limit=2)))
