"""receive_messages on an empty queue is [], response has no Messages key."""
import boto3

for m in boto3.client("sqs").receive_message(QueueUrl="u").get("Messages", []):
    print(m["Body"])
print("done")
