"""A property that makes the queue at first use."""
import boto3


class Worker:
    def __init__(self, name):
        self.name = name
        self._queue = None

    @property
    def queue(self):
        if not self._queue:
            self._queue = boto3.resource("sqs").get_queue_by_name(QueueName=self.name)
        return self._queue

    def run(self):
        for message in self.queue.receive_messages(MaxNumberOfMessages=10):
            print(message.body)
            message.delete()


Worker("jobs").run()
