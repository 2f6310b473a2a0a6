"""Sets of resources: what is in them tells them apart as boto3 does, in an order that nobody can rely on."""
import boto3


class Files:
    def __init__(self, s3):
        self._bucket_name = "photos"
        self.seen = set()

    def see(self, key):
        self.seen.add((self._bucket_name, key))

    def keys(self):
        return sorted([each_key for bucket_name, each_key in self.seen])


def remove(sqs, queue_url):
    sqs.delete_queue(QueueUrl=queue_url)


def main():
    sqs = boto3.client("sqs")
    queues = set()
    one_url = sqs.create_queue(QueueName="a")["QueueUrl"]
    queues.add(one_url)
    queues.add(sqs.get_queue_url(QueueName="a")["QueueUrl"])
    print(len(queues), one_url)
    for queue_url in queues:
        remove(sqs, queue_url)
    if queues:
        print("removed", len(queues))


def in_two_buckets():
    s3 = boto3.client("s3")
    objs = set()
    for bucket_name in ("photos", "videos"):
        for _ in range(2):
            objs.add((bucket_name, "a"))
    print(len(objs), sorted([f"{obj_bucket_name}/{obj_key}" for obj_bucket_name, obj_key in objs]))
    objs.clear()
    print(len(objs))


def from_two_clients(regions):
    seen = set()
    for region in regions:
        ec2 = boto3.client("ec2", region_name=region)
        seen.add((ec2, "ami-1"))
    for ec2_client, image_id in seen:
        print(ec2_client.deregister_image(ImageId=image_id, DryRun=True))


main()
in_two_buckets()
files = Files(None)
files.see("b")
files.see("a")
files.see("b")
print(files.keys())
try:
    from_two_clients(["us-east-1"])
except Exception as error:
    print(type(error).__name__)
