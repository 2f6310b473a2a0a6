"""A queue cached on the class."""
import os

import boto3


class Sender:
    _queue_url = None
    sqs = None

    @classmethod
    def queue(cls):
        cls.sqs = cls.sqs or boto3.client("sqs")
        cls._queue_url = cls._queue_url if cls._queue_url is not None else os.environ["QUEUE_URL"]
        return cls.sqs, cls._queue_url

    def send(self, body):
        sqs, queue_url = self.queue()
        return sqs.send_message(QueueUrl=queue_url, MessageBody=body)["ResponseMetadata"]["HTTPStatusCode"]


print(Sender().send("a"), Sender().send("b"))
