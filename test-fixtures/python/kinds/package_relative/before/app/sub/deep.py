from ..db import dynamodb as resource


def read(key):
    return resource.Table("users").get_item(Key={"id": key})["Item"]["name"]
