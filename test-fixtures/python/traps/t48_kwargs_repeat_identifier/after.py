"""User kwargs may repeat an identifier parameter: f(QueueUrl=u, **kw) raises, the resource lets kw win."""
import boto3

kw = {"MessageBody": "x", "QueueUrl": "other"}
boto3.client("sqs").send_message(**{"QueueUrl": "u", **kw})
