"""Sets that hold more than what tells resources apart, or are used otherwise: kept."""
import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")


def with_data():
    sizes = set()
    for obj in bucket.objects.all():
        sizes.add(obj)
    print(sorted([obj.size for obj in sizes]))


def asked():
    seen = set()
    seen.add(bucket.Object("a"))
    print(bucket.Object("a") in seen)


def united():
    seen = set()
    seen.add(bucket.Object("a"))
    more = set()
    more.add(bucket.Object("b"))
    for obj in seen | more:
        print(obj.key.upper()[:0])


def discarded():
    seen = set()
    seen.add(bucket.Object("a"))
    seen.discard(bucket.Object("a"))
    for obj in seen:
        print(obj.key)


def mixed():
    seen = set()
    seen.add(bucket.Object("a"))
    seen.add("a")
    print(len(seen), [each.key for each in seen if not isinstance(each, str)])


def of_services():
    services = set()
    services.add(boto3.resource("sqs"))
    for service in services:
        print(service.get_queue_by_name(QueueName="jobs").url)


with_data()
asked()
united()
discarded()
mixed()
of_services()
