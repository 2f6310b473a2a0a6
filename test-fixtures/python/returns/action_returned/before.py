"""An action whose result is returned or passed on is still called, although only what was sent is asked for."""
import boto3

s3 = boto3.resource("s3")


def make(name):
    return s3.create_bucket(Bucket=name)


def show(bucket):
    print(bucket.name)


def ignore(bucket):
    print("ignored")


show(make("made"))
show(s3.create_bucket(Bucket="passed"))
ignore(s3.create_bucket(Bucket="unused"))
make("discarded")
ignore(make("ignored"))
print([bucket.name for bucket in s3.buckets.all()])


def queue(name):
    return boto3.resource("sqs").create_queue(QueueName=name)


jobs = queue("jobs")
jobs.send_message(MessageBody="one")
