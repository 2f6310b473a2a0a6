"""The service resource itself, and a queue with a region, go to code that cannot be seen."""
import boto3
import unseen

sqs = boto3.resource("sqs", region_name="eu-west-1")
unseen.watch(sqs)
queue = sqs.Queue("https://queue/1")
unseen.watch(queue)
queue.send_message(MessageBody="hello")
sqs.create_queue(QueueName="other")
