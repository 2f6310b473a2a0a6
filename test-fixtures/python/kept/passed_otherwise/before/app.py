"""Resources that functions are given, a function for each test."""
import boto3


def send_logged(queue):
    queue.send_message(MessageBody="a")


def send_counted(queue):
    queue.send_message(MessageBody="b")


def send_specified(queue):
    queue.send_message(MessageBody="c")


def send_rebound(queue):
    queue.send_message(MessageBody="d")


def send_renamed(queue):
    queue.send_message(MessageBody="e")


def attributes(queue):
    return queue.attributes["QueueArn"]


def keys(bucket):
    return [each.key for each in bucket.objects.all()]


def save_number(table):
    table.put_item(Item={"id": "1", "age": 21})


def load_unset(table):
    return table.get_item(Key={"id": "1"}).get("Item")


def load_changing(table):
    return table.get_item(Key={"id": "1"}).get("Item")


def save_any(table, value):
    table.put_item(Item={"id": "1", "value": value})


def send_helped(queue):
    queue.send_message(MessageBody="f")


def send_shared(queue):
    queue.send_message(MessageBody="g")


def send_compared(queue):
    queue.send_message(MessageBody="h")
    return queue


def main():
    sqs = boto3.resource("sqs")
    send_logged(sqs.create_queue(QueueName="a"))
    send_counted(sqs.create_queue(QueueName="b"))
    send_specified(sqs.create_queue(QueueName="c"))
    send_rebound(sqs.create_queue(QueueName="d"))
    send_renamed(sqs.create_queue(QueueName="e"))
    send_helped(sqs.create_queue(QueueName="f"))
    send_shared(sqs.create_queue(QueueName="g"))
    send_compared(sqs.create_queue(QueueName="h"))
    print(attributes(sqs.create_queue(QueueName="i")))
    print(keys(boto3.resource("s3").create_bucket(Bucket="attic")))
    dynamodb = boto3.resource("dynamodb")
    save_number(dynamodb.Table("users"))
    save_any(dynamodb.Table("users"), "some")
    print(load_unset(dynamodb.Table("users")), load_changing(dynamodb.Table("users")))


if __name__ == "__main__":
    main()
