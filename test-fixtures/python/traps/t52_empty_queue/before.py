"""receive_messages on an empty queue is [], response has no Messages key."""
import boto3

for m in boto3.resource("sqs").Queue("u").receive_messages():
    print(m.body)
print("done")
