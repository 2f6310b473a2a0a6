import boto3

sqs = boto3.client("sqs")


def first():
    queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
    messages = sqs.receive_message(QueueUrl=queue_url).get("Messages", [])
    message = messages[0]
    print("there is one")


def ignores(message):
    print("ignored")


def passed():
    queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
    messages = sqs.receive_message(QueueUrl=queue_url).get("Messages", [])
    ignores(messages[0])


for function in (first, passed):
    try:
        function()
    except IndexError as error:
        print(error)
