"""A set goes through names in another order than through resources: kept, unless the user allows it."""
import boto3

sqs = boto3.resource("sqs")
queues = set()
queues.add(sqs.get_queue_by_name(QueueName="jobs"))
for queue in queues:
    print(queue.url)
