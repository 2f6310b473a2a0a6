"""Attributes are loaded once, and again after an action and a reload."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
print(queue.attributes["ApproximateNumberOfMessages"], queue.attributes["QueueArn"])
queue.send_message(MessageBody="one more")
print(queue.attributes.get("ApproximateNumberOfMessages"))
queue.reload()
print(queue.attributes["ApproximateNumberOfMessages"])
queue.set_attributes(Attributes={"VisibilityTimeout": "10"})
