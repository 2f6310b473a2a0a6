"""An action drops the cache: the next attribute read calls again (even after a read-only action)."""
import boto3

sqs = boto3.client("sqs")
q_url = "u"
q_attributes = sqs.get_queue_attributes(QueueUrl=q_url, AttributeNames=["All"])["Attributes"]
print(q_attributes["N"])
sqs.send_message(QueueUrl=q_url, MessageBody="x")
q_attributes = sqs.get_queue_attributes(QueueUrl=q_url, AttributeNames=["All"])["Attributes"]
print(q_attributes["N"])
