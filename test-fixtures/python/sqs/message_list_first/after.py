"""One message, taken by index; len of the list."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
messages = sqs.receive_message(QueueUrl=queue_url).get("Messages", [])
print(len(messages), messages[0]["Body"])
sqs.change_message_visibility(
    QueueUrl=queue_url,
    ReceiptHandle=messages[0]["ReceiptHandle"],
    VisibilityTimeout=5,
)
