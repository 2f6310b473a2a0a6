import boto3

from .config import TABLE

table = boto3.resource("dynamodb").Table(TABLE)


def name_of(number):
    return "u" + number


def save(user):
    table.put_item(Item=user)


def load(name):
    return table.get_item(Key={"id": name}).get("Item")


def save_all(users):
    with table.batch_writer(overwrite_by_pkeys=["id"]) as batch:
        for user in users:
            batch.put_item(Item=user)


def search(**request):
    return table.scan(**request)
