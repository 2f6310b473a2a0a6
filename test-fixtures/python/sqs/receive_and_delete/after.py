"""The usual consumer."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
for message in sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=10, MessageAttributeNames=["All"]).get("Messages", []):
    print(message["Body"], message.get("MessageAttributes")["kind"]["StringValue"], message.get("Attributes"))
    sqs.delete_message(QueueUrl=queue_url, ReceiptHandle=message["ReceiptHandle"])
print(len(sqs.receive_message(QueueUrl=queue_url).get("Messages", [])))
