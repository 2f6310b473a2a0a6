"""Dicts that are records: a resource lies under one key, other things under others."""
import boto3

s3 = boto3.client("s3")


def put(record):
    obj_bucket_name = record["bucket"][1]
    obj_key = record["key"]
    s3.put_object(Bucket=obj_bucket_name, Key=obj_key, Body="\n".join(record["lines"]).encode())
    print("put", obj_key, f"{record['bucket'][1]}/{record['key']}", record["count"])


def lines(s3_client, bucket_resource_name):
    return [obj["Key"] for page in s3_client.get_paginator("list_objects").paginate(Bucket=bucket_resource_name) for obj in page.get("Contents", [])]


def main(bucket_name):
    record = {"bucket": (s3, bucket_name), "prefix": f"{bucket_name}/", "count": 0}
    record["key"] = record["prefix"] + "first"
    record["lines"] = lines(s3, bucket_name)
    put(record)
    record["key"] = record["prefix"] + "second"
    record["count"] += 1
    record["lines"] = lines(*record["bucket"])
    put(record)
    if "bucket" in record and len(record) > 2:
        print(sorted(record))


def found(name):
    sqs = boto3.client("sqs")
    entry = {"queue": (sqs, sqs.get_queue_url(QueueName=name)["QueueUrl"]), "tries": 3}
    return entry


def send(name):
    entry = found(name)
    sqs, queue_url = entry["queue"]
    sqs.send_message(QueueUrl=queue_url, MessageBody=str(entry["tries"]))
    other = {"queue": entry["queue"], "tries": 1}
    print(other["queue"][1], other.get("tries"))


main("photos")
send("jobs")
