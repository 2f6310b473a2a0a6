"""The table comes by a star import, through another module."""
import people
from people import *


def names():
    return sorted(item["name"] for item in users.scan()["Items"])


def add(user, users_name):
    users.put_item(Item={"id": user, "name": users_name})


add("u9", "Zoe")
print(names(), people.users.name)
