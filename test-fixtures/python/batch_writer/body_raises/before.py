"""The buffer is flushed although the body raises."""
import boto3

table = boto3.resource("dynamodb").Table("users")
try:
    with table.batch_writer() as batch:
        batch.put_item(Item={"id": "r"})
        raise RuntimeError("stop")
except RuntimeError as error:
    print(error, "Item" in table.get_item(Key={"id": "r"}))
