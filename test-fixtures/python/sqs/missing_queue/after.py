"""A queue that does not exist."""
import boto3
from botocore.exceptions import ClientError

sqs = boto3.client("sqs")


def get_queue(name):
    try:
        sqs.get_queue_url(QueueName=name)
    except ClientError as error:
        print("cannot get", name)
        raise error
    else:
        return None


try:
    get_queue("nowhere")
except ClientError as error:
    print(error.response["Error"]["Code"].split(".")[-1])
