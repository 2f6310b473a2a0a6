"""send_messages with entries from a comprehension."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
entries = [{"Id": str(n), "MessageBody": f"m{n}"} for n in range(3)]
response = queue.send_messages(Entries=entries)
print(len(response["Successful"]), "Failed" in response)
