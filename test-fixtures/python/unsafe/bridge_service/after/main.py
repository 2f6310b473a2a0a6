"""The service resource itself, and a queue with a region, go to code that cannot be seen."""
import boto3
import unseen

sqs = boto3.client("sqs", region_name="eu-west-1")
unseen.watch(boto3.resource("sqs", region_name="eu-west-1"))
queue_url = "https://queue/1"
unseen.watch(boto3.resource("sqs", region_name="eu-west-1").Queue(queue_url))
sqs.send_message(QueueUrl=queue_url, MessageBody="hello")
sqs.create_queue(QueueName="other")
