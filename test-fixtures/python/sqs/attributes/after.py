"""Attributes are loaded once, and again after an action and a reload."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
queue_attributes = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["All"])["Attributes"]
print(queue_attributes["ApproximateNumberOfMessages"], queue_attributes["QueueArn"])
sqs.send_message(QueueUrl=queue_url, MessageBody="one more")
queue_attributes = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["All"])["Attributes"]
print(queue_attributes.get("ApproximateNumberOfMessages"))
queue_attributes = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["All"])["Attributes"]
print(queue_attributes["ApproximateNumberOfMessages"])
sqs.set_queue_attributes(QueueUrl=queue_url, Attributes={"VisibilityTimeout": "10"})
