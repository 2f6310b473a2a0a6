"""Whom a test hands a stand-in to."""
import boto3


def drop(queue):
    queue.purge()
    return "purged"


def empty(queue):
    queue.purge()
    return "emptied"


class Archive:
    def __init__(self, bucket):
        self.bucket = bucket

    def count(self):
        return len(list(self.bucket.objects.all()))


def main():
    sqs = boto3.resource("sqs")
    print(drop(sqs.create_queue(QueueName="jobs")))
    print(empty(sqs.create_queue(QueueName="mails")))
    bucket = boto3.resource("s3").create_bucket(Bucket="attic")
    print(Archive(bucket).count())


if __name__ == "__main__":
    main()
