"""An action whose result is returned or passed on is still called, although only what was sent is asked for."""
import boto3

s3 = boto3.client("s3")


def make(name):
    s3.create_bucket(Bucket=name)
    return name


def show(bucket_name):
    print(bucket_name)


def ignore(bucket_name):
    print("ignored")


show(make("made"))
s3.create_bucket(Bucket="passed")
show("passed")
s3.create_bucket(Bucket="unused")
ignore("unused")
make("discarded")
ignore(make("ignored"))
print([bucket["Name"] for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])])


def queue(name):
    sqs_2 = boto3.client("sqs")
    return sqs_2, sqs_2.create_queue(QueueName=name)["QueueUrl"]


sqs, jobs_url = queue("jobs")
sqs.send_message(QueueUrl=jobs_url, MessageBody="one")
