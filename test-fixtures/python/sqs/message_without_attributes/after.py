"""Message attributes that were not asked for are None."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
for message in sqs.receive_message(QueueUrl=queue_url).get("Messages", []):
    author = ""
    if message.get("MessageAttributes") is not None:
        author = message.get("MessageAttributes").get("Author", {}).get("StringValue")
    print(message["Body"], repr(author), message.get("MD5OfBody"))
