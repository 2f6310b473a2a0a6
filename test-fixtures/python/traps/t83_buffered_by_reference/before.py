"""batch_writer: buffered BY REFERENCE, serialised at flush (mutation after put_item is sent)."""
import boto3

with boto3.resource("dynamodb").Table("tbl").batch_writer() as b:
    i = {"a": 1}
    b.put_item(Item=i)
    i["a"] = 2
