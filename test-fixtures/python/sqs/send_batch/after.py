"""send_messages with entries from a comprehension."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
entries = [{"Id": str(n), "MessageBody": f"m{n}"} for n in range(3)]
response = sqs.send_message_batch(QueueUrl=queue_url, Entries=entries)
print(len(response["Successful"]), "Failed" in response)
