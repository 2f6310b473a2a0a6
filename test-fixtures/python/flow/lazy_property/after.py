"""A property that makes the queue at first use."""
import boto3


class Worker:
    def __init__(self, name):
        self.name = name
        self._queue_url = None
        self.sqs = None

    @property
    def queue(self):
        if self._queue_url is None:
            self.sqs = boto3.client("sqs")
            self._queue_url = self.sqs.get_queue_url(QueueName=self.name)["QueueUrl"]
        return self.sqs, self._queue_url

    def run(self):
        sqs, queue_url = self.queue
        for message in sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=10).get("Messages", []):
            print(message["Body"])
            sqs.delete_message(
                QueueUrl=queue_url,
                ReceiptHandle=message["ReceiptHandle"],
            )


Worker("jobs").run()
