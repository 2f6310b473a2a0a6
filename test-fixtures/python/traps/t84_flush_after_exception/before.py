"""batch_writer: __exit__ flushes although the body raised."""
import boto3

try:
    with boto3.resource("dynamodb").Table("tbl").batch_writer() as b:
        b.put_item(Item={"a": 1})
        raise KeyError
except KeyError:
    pass
