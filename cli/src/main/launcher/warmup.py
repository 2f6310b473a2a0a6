"""What the launcher lints once, so that the classes of a usual run are in its archive."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")


def read(user):
    response = table.get_item(Key={"id": user})
    return response.get("Item")


for bucket in boto3.resource("s3").buckets.all():
    print(bucket.name, [summary.key for summary in bucket.objects.filter(Prefix="photos/")])

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
for message in queue.receive_messages(MaxNumberOfMessages=10):
    message.delete()
