import boto3

sqs = boto3.resource("sqs")


def first():
    queue = sqs.get_queue_by_name(QueueName="jobs")
    messages = queue.receive_messages()
    message = messages[0]
    print("there is one")


def ignores(message):
    print("ignored")


def passed():
    queue = sqs.get_queue_by_name(QueueName="jobs")
    messages = queue.receive_messages()
    ignores(messages[0])


for function in (first, passed):
    try:
        function()
    except IndexError as error:
        print(error)
