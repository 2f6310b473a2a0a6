import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def copied(
    dynamodb,
    table_name,
    start: int,
    count: int,
    *,
    prefix: str = "item",
) -> int:
    """Write items that are numbered."""
    for number in range(start, start + count):
        dynamodb.put_item(
            TableName=table_name,
            Item={"id": {"S": f"{prefix}-{number}"}},
        )
    return count


def first(
    prefix, dynamodb, table_name
):  # two in a line, with a comment behind
    return _deserialize(
        dynamodb.get_item(TableName=table_name, Key={"id": {"S": f"{prefix}-1"}})[
            "Item"
        ]["id"]
    )


dynamodb = boto3.client("dynamodb")
people_name = "people"
dynamodb_client = boto3.client("dynamodb")
places_name = "places"
print(
    copied(
        dynamodb,
        people_name,
        1,
        3,
        prefix="person",
    )
)
print(copied(dynamodb_client, places_name, 1, 2, prefix="place"))
print(
    first("person", dynamodb, people_name), first("place", dynamodb_client, places_name)
)
