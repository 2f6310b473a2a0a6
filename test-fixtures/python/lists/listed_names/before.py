"""Lists of resources that are names or addresses and nothing else: passed on, gone through, taken by index."""
import boto3

sqs = boto3.resource("sqs")
dynamodb = boto3.resource("dynamodb")
iam = boto3.resource("iam")


class Tables:
    def __init__(self):
        self.tables = list(dynamodb.tables.all())

    def names(self):
        return [table.name for table in self.tables]

    def first(self):
        return self.tables[0]

    def drop(self):
        for table in self.tables:
            table.delete()


def find(prefix=None):
    if prefix:
        found = sqs.queues.filter(QueueNamePrefix=prefix)
    else:
        found = sqs.queues.all()
    queues = list(found)
    if queues:
        print("found", ", ".join([q.url for q in queues]))
    return queues


def make(name):
    queue = sqs.create_queue(QueueName=name)
    return queue


def remove(queue):
    queue.delete()
    print("removed", queue.url)


def policies(role_name):
    named = list(iam.Role(role_name).policies.all())
    for policy in named:
        print(policy.role_name, policy.name)
        policy.delete()
    print(len(named))


remove(make("spare"))
queues = find("d")
print(len(queues))
for queue in queues:
    remove(queue)
every = list(sqs.queues.all())
if every:
    queue = every[0]
else:
    queue = sqs.create_queue(QueueName="other")
queue.send_message(MessageBody="hello")
print(queue.url)
last = next(iter(dynamodb.tables.all()), None)
if last:
    print(last.name)
tables = Tables()
print(tables.names(), tables.first().name)
tables.drop()
policies("reader")
