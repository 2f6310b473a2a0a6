"""Dicts that are records: a resource lies under one key, other things under others."""
import boto3

s3 = boto3.resource("s3")


def put(record):
    obj = record["bucket"].Object(record["key"])
    obj.put(Body="\n".join(record["lines"]).encode())
    print("put", obj.key, f"{record['bucket'].name}/{record['key']}", record["count"])


def lines(bucket):
    return [obj.key for obj in bucket.objects.all()]


def main(bucket_name):
    bucket = s3.Bucket(bucket_name)
    record = {"bucket": bucket, "prefix": f"{bucket_name}/", "count": 0}
    record["key"] = record["prefix"] + "first"
    record["lines"] = lines(bucket)
    put(record)
    record["key"] = record["prefix"] + "second"
    record["count"] += 1
    record["lines"] = lines(record["bucket"])
    put(record)
    if "bucket" in record and len(record) > 2:
        print(sorted(record))


def found(name):
    entry = {"queue": boto3.resource("sqs").get_queue_by_name(QueueName=name), "tries": 3}
    return entry


def send(name):
    entry = found(name)
    entry["queue"].send_message(MessageBody=str(entry["tries"]))
    other = {"queue": entry["queue"], "tries": 1}
    print(other["queue"].url, other.get("tries"))


main("photos")
send("jobs")
