"""A message knows its queue."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
for message in sqs.receive_message(QueueUrl=queue_url).get("Messages", []):
    print(queue_url == queue_url, len(message["ReceiptHandle"]) > 0)
    sqs.send_message(QueueUrl=queue_url, MessageBody="again")
