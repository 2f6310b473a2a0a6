import settings
from db import users as people


def run():
    return settings.table.scan()["Count"], settings.dynamodb.Table("users").scan(Limit=1)["Count"]


def count():
    return people.scan()["Count"]
