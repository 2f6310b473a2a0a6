"""One message, taken by index; len of the list."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
messages = queue.receive_messages()
print(len(messages), messages[0].body)
messages[0].change_visibility(VisibilityTimeout=5)
