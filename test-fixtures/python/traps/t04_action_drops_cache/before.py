"""An action drops the cache: the next attribute read calls again (even after a read-only action)."""
import boto3

q = boto3.resource("sqs").Queue("u")
print(q.attributes["N"])
q.send_message(MessageBody="x")
print(q.attributes["N"])
