import settings
from db import dynamodb_client as dynamodb, users_name as people_name


def run():
    return settings.dynamodb_client.scan(TableName=settings.table_name)["Count"], settings.dynamodb.scan(TableName="users", Limit=1)["Count"]


def count():
    return dynamodb.scan(TableName=people_name)["Count"]
