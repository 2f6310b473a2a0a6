"""A queue that a function makes."""
import boto3


def send(text):
    queue = boto3.resource("sqs").Queue("https://jobs")
    return queue.send_message(MessageBody=text)["MessageId"]
