"""Two queues; three messages wait in the first."""
import os

import boto3

sqs = boto3.client("sqs")
url = os.environ["QUEUE_URL"] = sqs.create_queue(QueueName="jobs")["QueueUrl"]
sqs.create_queue(QueueName="dead")
for number in range(3):
    sqs.send_message(
        QueueUrl=url,
        MessageBody=f"job {number}",
        MessageAttributes={"kind": {"DataType": "String", "StringValue": "resize"}},
    )
