"""The usual consumer."""
import boto3

sqs = boto3.resource("sqs")
queue = sqs.get_queue_by_name(QueueName="jobs")
for message in queue.receive_messages(MaxNumberOfMessages=10, MessageAttributeNames=["All"]):
    print(message.body, message.message_attributes["kind"]["StringValue"], message.attributes)
    message.delete()
print(len(queue.receive_messages()))
