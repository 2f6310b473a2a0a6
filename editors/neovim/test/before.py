import boto3

table = boto3.resource("dynamodb").Table("users")


def save(name: str) -> None:
    table.put_item(Item={"id": "u1", "visits": 1})


def remove() -> None:
    table.delete_item(Key={"id": "u1"})
