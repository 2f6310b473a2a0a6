"""Entries of docstrings follow the parameters that they describe, in each style; other prose stays."""
import boto3


def sphinx(table, key):
    """
    Deletes an item of the table.

    :param table: The Boto3 table resource that
                  holds the item.
    :param key: The key.
    :return: Nothing.
    """
    table.delete_item(Key={"id": key})


def sphinx_typed(queue):
    """Empties a queue.

    :param sqs.Queue queue: Where the orders go.
    """
    queue.purge()


def google(bucket, key: str = "a"):
    """Puts a file.

    Args:
        bucket (Bucket): Where it goes.
        key: Its name.

    Returns:
        Nothing of the bucket: it is put.
    """
    bucket.put_object(Key=key, Body=b"x")


def numpy(obj):
    """
    Deletes an object.

    Parameters
    ----------
    obj : s3.Object
        The S3 object.

    """
    obj.delete()


def plain(table):
    """Counts what table has."""
    print(table.item_count)


s3 = boto3.resource("s3")
dynamodb = boto3.resource("dynamodb")
sphinx(dynamodb.Table("users"), "u1")
sphinx_typed(boto3.resource("sqs").get_queue_by_name(QueueName="orders"))
google(s3.Bucket("photos"))
numpy(s3.Object("photos", "a"))
plain(dynamodb.Table("users"))
