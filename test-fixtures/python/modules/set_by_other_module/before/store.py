"""What is made from the module's resource keeps its client, whatever another file sets in the resource's place."""
import boto3

sqs = boto3.resource("sqs", region_name="us-east-1")
url = boto3.client("sqs", region_name="us-east-1").get_queue_url(QueueName="jobs")["QueueUrl"]
queue = sqs.Queue(url)
queues = [sqs.Queue(url)]


def send():
    queue.send_message(MessageBody="one")
    for each in queues:
        each.send_message(MessageBody="two")
    print([each.url.rsplit("/")[-1] for each in sqs.queues.all()])
