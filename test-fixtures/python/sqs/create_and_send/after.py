"""Creates a queue and sends to it."""
import json

import boto3

sqs = boto3.client("sqs", region_name="us-east-1")
queue_url = sqs.create_queue(QueueName="fresh", Attributes={"DelaySeconds": "0"})["QueueUrl"]
response = sqs.send_message(
    QueueUrl=queue_url,
    MessageBody=json.dumps({"n": 1}),
    MessageAttributes={},
)
print(queue_url, response["MessageId"] is not None)
sqs.delete_queue(QueueUrl=queue_url)
