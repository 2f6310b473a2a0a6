"""Creates a queue and sends to it."""
import json

import boto3

sqs = boto3.resource("sqs", region_name="us-east-1")
queue = sqs.create_queue(QueueName="fresh", Attributes={"DelaySeconds": "0"})
response = queue.send_message(MessageBody=json.dumps({"n": 1}), MessageAttributes={})
print(queue.url, response["MessageId"] is not None)
queue.delete()
