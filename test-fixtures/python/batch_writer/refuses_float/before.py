"""What boto3 refuses is refused when a stored writer sends its items, not before."""
import boto3


def make(table):
    writer = table.batch_writer()
    return writer


batch = make(boto3.resource("dynamodb").Table("users"))
try:
    with batch as entered:
        entered.put_item(Item={"id": "a", "f": 0.5})
        print("buffered")
except TypeError as error:
    print(error)
