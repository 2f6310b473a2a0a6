"""Queues that name another one as their dead letter queue."""
import json

import boto3

sqs = boto3.resource("sqs")
dead = sqs.get_queue_by_name(QueueName="dead")
jobs = sqs.get_queue_by_name(QueueName="jobs")
jobs.set_attributes(
    Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": dead.attributes["QueueArn"], "maxReceiveCount": 2})}
)
print([queue.url.split("/")[-1] for queue in dead.dead_letter_source_queues.all()])
