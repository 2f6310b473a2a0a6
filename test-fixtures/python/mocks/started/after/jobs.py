"""A queue that a function makes."""
import boto3


def send(text):
    sqs = boto3.client("sqs")
    queue_url = "https://jobs"
    return sqs.send_message(QueueUrl=queue_url, MessageBody=text)["MessageId"]
