"""Sets of resources: what is in them tells them apart as boto3 does, in an order that nobody can rely on."""
import boto3


class Files:
    def __init__(self, s3):
        self.bucket = s3.Bucket("photos")
        self.seen = set()

    def see(self, key):
        self.seen.add(self.bucket.Object(key))

    def keys(self):
        return sorted([each.key for each in self.seen])


def remove(queue):
    queue.delete()


def main():
    sqs = boto3.resource("sqs")
    queues = set()
    one = sqs.create_queue(QueueName="a")
    queues.add(one)
    queues.add(sqs.get_queue_by_name(QueueName="a"))
    print(len(queues), one.url)
    for queue in queues:
        remove(queue)
    if queues:
        print("removed", len(queues))


def in_two_buckets():
    s3 = boto3.resource("s3")
    objs = set()
    for bucket_name in ("photos", "videos"):
        for _ in range(2):
            objs.add(s3.Object(bucket_name, "a"))
    print(len(objs), sorted([f"{obj.bucket_name}/{obj.key}" for obj in objs]))
    objs.clear()
    print(len(objs))


def from_two_clients(regions):
    seen = set()
    for region in regions:
        ec2 = boto3.resource("ec2", region_name=region)
        seen.add(ec2.Image("ami-1"))
    for image in seen:
        print(image.deregister(DryRun=True))


main()
in_two_buckets()
files = Files(boto3.resource("s3"))
files.see("b")
files.see("a")
files.see("b")
print(files.keys())
try:
    from_two_clients(["us-east-1"])
except Exception as error:
    print(type(error).__name__)
