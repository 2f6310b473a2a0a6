"""A queue that does not exist."""
import boto3
from botocore.exceptions import ClientError

sqs = boto3.resource("sqs")


def get_queue(name):
    try:
        queue = sqs.get_queue_by_name(QueueName=name)
    except ClientError as error:
        print("cannot get", name)
        raise error
    else:
        return queue


try:
    get_queue("nowhere")
except ClientError as error:
    print(error.response["Error"]["Code"].split(".")[-1])
