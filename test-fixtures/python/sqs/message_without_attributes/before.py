"""Message attributes that were not asked for are None."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
for message in queue.receive_messages():
    author = ""
    if message.message_attributes is not None:
        author = message.message_attributes.get("Author", {}).get("StringValue")
    print(message.body, repr(author), message.md5_of_body)
