"""A name, a parameter and a result are filled from several functions that return tables."""
import boto3

LOCAL = False


def real(name):
    return boto3.client("dynamodb"), name.lower()


def local(name):
    dynamodb = boto3.client("dynamodb", region_name="us-east-1")
    return dynamodb, name


def get(name):
    if LOCAL:
        return local(name)
    return real(name)


def pick(name):
    if name == "Users":
        dynamodb, table_name = real(name)
    else:
        dynamodb, table_name = local(name)
    return dynamodb.scan(TableName=table_name, Select="COUNT")["Count"]


def name_of(dynamodb_client, table_name):
    return table_name


print(pick("Users"), pick("users"))
dynamodb_2, table_name = get("Users")
print(dynamodb_2.scan(TableName=table_name, Select="COUNT")["Count"])
print(name_of(*real("Users")))
print(name_of(*local("users")))
