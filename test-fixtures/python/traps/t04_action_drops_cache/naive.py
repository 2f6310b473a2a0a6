"""Wrong: An action drops the cache: the next attribute read calls again (even after a read-only action)."""
import boto3

c = boto3.client("sqs")
a = c.get_queue_attributes(QueueUrl="u", AttributeNames=["All"]).get("Attributes")
print(a["N"])
c.send_message(QueueUrl="u", MessageBody="x")
print(a["N"])
