"""Entries of docstrings follow the parameters that they describe, in each style; other prose stays."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


def sphinx(dynamodb_client, table_name, key):
    """
    Deletes an item of the table.

    :param dynamodb_client: A client for DynamoDB.
    :param table_name: The name of the table.
    :param key: The key.
    :return: Nothing.
    """
    dynamodb_client.delete_item(TableName=table_name, Key={"id": _serialize(key)})


def sphinx_typed(sqs, queue_url):
    """Empties a queue.

    :param sqs: A client for SQS.
    :param queue_url: Where the orders go.
    """
    sqs.purge_queue(QueueUrl=queue_url)


def google(s3_client, bucket_name, key: str = "a"):
    """Puts a file.

    Args:
        s3_client (botocore.client.BaseClient): A client for S3.
        bucket_name (str): Where it goes.
        key: Its name.

    Returns:
        Nothing of the bucket: it is put.
    """
    s3_client.put_object(Bucket=bucket_name, Key=key, Body=b"x")


def numpy(s3_client, bucket_name, obj_key):
    """
    Deletes an object.

    Parameters
    ----------
    s3_client : botocore.client.BaseClient
        A client for S3.
    bucket_name : str
        The bucket name of the object.
    obj_key : str
        The key of the object.

    """
    s3_client.delete_object(Bucket=bucket_name, Key=obj_key)


def plain(dynamodb_client, table_name):
    """Counts what table has."""
    table = dynamodb_client.describe_table(TableName=table_name)["Table"]
    print(table.get("ItemCount"))


s3 = boto3.client("s3")
dynamodb = boto3.client("dynamodb")
sphinx(dynamodb, "users", "u1")
sqs = boto3.client("sqs")
sphinx_typed(sqs, sqs.get_queue_url(QueueName="orders")["QueueUrl"])
google(s3, "photos")
numpy(s3, "photos", "a")
plain(dynamodb, "users")
