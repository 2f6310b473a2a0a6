from base import DYNAMODB


def save(key):
    DYNAMODB.Table("users").put_item(Item={"id": key})
