"""A queue cached on the class."""
import os

import boto3


class Sender:
    _queue = None

    @classmethod
    def queue(cls):
        cls._queue = cls._queue or boto3.resource("sqs").Queue(os.environ["QUEUE_URL"])
        return cls._queue

    def send(self, body):
        return self.queue().send_message(MessageBody=body)["ResponseMetadata"]["HTTPStatusCode"]


print(Sender().send("a"), Sender().send("b"))
