"""The resource is made unless the caller passes one."""
import boto3


def names(dynamodb=None):
    if not dynamodb:
        dynamodb = boto3.resource("dynamodb")
    return [item["name"] for item in dynamodb.Table("users").scan()["Items"]]


def count(dynamodb=None, table_name="users"):
    dynamodb = dynamodb or boto3.resource("dynamodb")
    return dynamodb.Table(table_name).scan(Select="COUNT")["Count"]


def first(key, db_resource=None):
    db_resource = boto3.resource("dynamodb") if db_resource is None else db_resource
    return db_resource.Table("users").get_item(Key={"id": key})["Item"]["name"]


given = boto3.resource("dynamodb", region_name="us-east-1")
print(sorted(names()), sorted(names(given)))
print(count(), count(given), count(None, "users"), count(dynamodb=given))
print(first("u1"), first("u2", given), first("u3", db_resource=given))
