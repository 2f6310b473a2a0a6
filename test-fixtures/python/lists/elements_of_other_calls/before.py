"""Lists that an earlier call of the function has left hold elements of its client, not of the one that the parameter holds now."""
import boto3


class Sender:
    def __init__(self):
        self.queues = []

    def send(self, sqs, name):
        for queue in self.queues:
            print(queue.send_message(MessageBody=name)["ResponseMetadata"]["HTTPStatusCode"])
        queues = []
        queues.append(sqs.get_queue_by_name(QueueName=name))
        self.queues = queues


def handed_back(sqs, names):
    queues = [sqs.get_queue_by_name(QueueName=names[0])]
    if len(names) > 1:
        queues = handed_back(boto3.resource("sqs", region_name="eu-west-1"), names[1:])
    for queue in queues:
        queue.purge()
    return queues


def each(regions):
    for region in regions:
        sqs = boto3.resource("sqs", region_name=region)
        for queue in [sqs.get_queue_by_name(QueueName="jobs"), sqs.get_queue_by_name(QueueName="jobs")]:
            queue.send_message(MessageBody=region)


def own(sqs):
    queues = []
    queues.append(sqs.get_queue_by_name(QueueName="jobs"))
    for queue in queues:
        queue.send_message(MessageBody="own")


sender = Sender()
sender.send(boto3.resource("sqs", region_name="us-east-1"), "jobs")
sender.send(boto3.resource("sqs", region_name="eu-west-1"), "jobs")
print(len(handed_back(boto3.resource("sqs", region_name="us-east-1"), ["jobs", "jobs"])))
each(["us-east-1", "eu-west-1"])
own(boto3.resource("sqs", region_name="eu-west-1"))
