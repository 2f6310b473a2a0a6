"""Arguments that change something else than what stands before them, or before that stands there."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def save(row, queue):
    table.put_item(Item={"id": row["id"], "last": row["tags"].pop(), "tags": row["tags"], "next": queue.pop()})


save({"id": "u1", "tags": ["a", "b"]}, [1, 2])
print(table.get_item(Key={"id": "u1"})["Item"])
