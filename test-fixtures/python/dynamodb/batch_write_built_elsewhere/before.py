"""Requests of batches that are built out of sight, whole or for one table."""
import boto3

dynamodb = boto3.resource("dynamodb")


def requests(items):
    return [{"PutRequest": {"Item": item}} for item in items]


def write(items, gone):
    response = dynamodb.batch_write_item(RequestItems={"users": requests(items)})
    print(response["UnprocessedItems"])
    asked = {"users": requests(items[:1]) + [{"DeleteRequest": {"Key": key}} for key in gone]}
    dynamodb.batch_write_item(RequestItems=asked)
    print(asked)
    name = "users"
    dynamodb.batch_write_item(RequestItems={name: [*requests(items[1:]), {"PutRequest": {"Item": {"id": "w9", "n": 5}}}]})


write([{"id": "w1", "f": b"x"}, {"id": "w2", "t": {"a", "b"}}], [{"id": "u1"}])
for item in sorted(dynamodb.Table("users").scan()["Items"], key=lambda each: each["id"]):
    print(item["id"], len(item))
