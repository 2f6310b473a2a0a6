"""A name, a parameter and a result are filled from several functions that return tables."""
import boto3

LOCAL = False


def real(name):
    return boto3.resource("dynamodb").Table(name.lower())


def local(name):
    dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
    return dynamodb.Table(name)


def get(name):
    if LOCAL:
        return local(name)
    return real(name)


def pick(name):
    if name == "Users":
        table = real(name)
    else:
        table = local(name)
    return table.scan(Select="COUNT")["Count"]


def name_of(table):
    return table.name


print(pick("Users"), pick("users"))
print(get("Users").scan(Select="COUNT")["Count"])
print(name_of(real("Users")))
print(name_of(local("users")))
