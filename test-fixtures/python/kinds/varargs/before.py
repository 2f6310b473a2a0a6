"""Tables arrive through *args and **kwargs."""
import boto3

dynamodb = boto3.resource("dynamodb")


def count(*tables):
    total = 0
    for table in tables:
        total += table.scan()["Count"]
    return total


def show(**options):
    print(options["table"].scan()["Count"])


def log_call(function, *args, **kwargs):
    return function(*args, **kwargs)


print(count(dynamodb.Table("users"), dynamodb.Table("users")))
