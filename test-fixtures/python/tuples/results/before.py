"""Functions return resources next to other values."""
import boto3

s3 = boto3.resource("s3")
dynamodb, sqs = boto3.resource("dynamodb"), boto3.resource("sqs")


def create(name):
    bucket = s3.create_bucket(Bucket=name)
    obj = bucket.Object("k-" + name)
    obj.put(Body=b"x")
    return bucket, obj, len(name)


def setup(name):
    bucket, obj, size = create(name)
    queue = sqs.create_queue(QueueName=name)
    return queue, bucket, obj.key


def table_and_flag(name):
    if name.startswith("u"):
        return dynamodb.Table(name.lower()), True
    return dynamodb.Table("users"), False


def main():
    bucket, obj, _ = create("photos")
    print(bucket.name, obj.get()["Body"].read())
    queue, bucket, key = setup("jobs")
    queue.send_message(MessageBody=key)
    print([each.key for each in bucket.objects.all()])
    table, flag = table_and_flag("Users")
    print(table.scan()["Count"], flag)
    create("unused")
    one, other = dynamodb.Table("users"), dynamodb.Table("users")
    one.put_item(Item={"id": "k"})
    one, other = other, one
    print(one.scan()["Count"], other.name)


main()
