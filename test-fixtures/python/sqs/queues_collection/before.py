"""All queues, and those with a prefix."""
import boto3

sqs = boto3.resource("sqs")
for queue in sqs.queues.all():
    print(queue.url)
print([q.url.split("/")[-1] for q in sqs.queues.filter(QueueNamePrefix="d")])
