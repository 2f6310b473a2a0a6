"""Dependencies are given by a framework."""
import boto3


def Depends(function):
    return function()


def get_table():
    return boto3.resource("dynamodb").Table("users")


def get_db():
    table = boto3.resource("dynamodb").Table("users")
    try:
        yield table
    finally:
        pass


def endpoint(table=Depends(get_table)):
    return table.scan()["Count"]


print(endpoint())
