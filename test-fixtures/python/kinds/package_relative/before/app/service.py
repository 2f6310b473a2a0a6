from . import db
from .tables import users as people


def count():
    return people.scan()["Count"], db.get("users").scan()["Count"]
