"""One dict is changed after it was put: what is sent is what it holds at the flush."""
import boto3

table = boto3.resource("dynamodb").Table("users")
with table.batch_writer() as batch:
    item = {"id": "m", "n": 1}
    batch.put_item(Item=item)
    item["n"] = 2
print(table.get_item(Key={"id": "m"})["Item"]["n"])
