"""The queue of thumbnails to make."""
import json

import boto3

from photos import settings


class JobQueue:
    def __init__(self, name=settings.QUEUE):
        sqs = boto3.resource("sqs", region_name=settings.REGION)
        self.queue = sqs.get_queue_by_name(QueueName=name)

    def submit(self, album, name, key):
        """Queues a job; its message id."""
        response = self.queue.send_message(
            MessageBody=json.dumps({"album": album, "name": name, "key": key}),
            MessageAttributes={"kind": {"DataType": "String", "StringValue": "thumbnail"}},
        )
        return response["MessageId"]

    def work(self, process, limit=10):
        """Processes the jobs that wait; one that fails stays in the queue. Returns the number done."""
        done = 0
        for message in self.queue.receive_messages(MaxNumberOfMessages=limit, MessageAttributeNames=["All"]):
            try:
                process(json.loads(message.body))
            except Exception as error:
                print(f"job {message.message_id} failed: {error}")
            else:
                message.delete()
                done += 1
        return done

    def waiting(self):
        return int(self.queue.attributes["ApproximateNumberOfMessages"])
