import boto3


def copied(
    table,
    start: int,
    count: int,
    *,
    prefix: str = "item",
) -> int:
    """Write items that are numbered."""
    for number in range(start, start + count):
        table.put_item(Item={"id": f"{prefix}-{number}"})
    return count


def first(
    prefix, table
):  # two in a line, with a comment behind
    return table.get_item(Key={"id": f"{prefix}-1"})["Item"]["id"]


people = boto3.resource("dynamodb").Table("people")
places = boto3.resource("dynamodb").Table("places")
print(
    copied(
        people,
        1,
        3,
        prefix="person",
    )
)
print(copied(places, 1, 2, prefix="place"))
print(first("person", people), first("place", places))
