"""delete_messages with the receipt handles of what was received."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
messages = queue.receive_messages(MaxNumberOfMessages=10)
response = queue.delete_messages(
    Entries=[{"Id": str(i), "ReceiptHandle": m.receipt_handle} for i, m in enumerate(messages)]
)
print(len(response["Successful"]))
