"""Lists of resources that are names or addresses and nothing else: passed on, gone through, taken by index."""
import boto3

sqs = boto3.client("sqs")
dynamodb = boto3.client("dynamodb")
iam = boto3.client("iam")


class Tables:
    def __init__(self):
        self.tables = [table for page in dynamodb.get_paginator("list_tables").paginate() for table in page.get("TableNames", [])]

    def names(self):
        return [table_name for table_name in self.tables]

    def first(self):
        return self.tables[0]

    def drop(self):
        for table_name in self.tables:
            dynamodb.delete_table(TableName=table_name)


def find(prefix=None):
    if prefix:
        found = sqs.get_paginator("list_queues").paginate(QueueNamePrefix=prefix)
    else:
        found = sqs.get_paginator("list_queues").paginate()
    queues = [queue for page in found for queue in page.get("QueueUrls", [])]
    if queues:
        print("found", ", ".join([q_url for q_url in queues]))
    return queues


def make(name):
    queue_resource_url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return sqs, queue_resource_url


def remove(sqs_client, queue_url):
    sqs_client.delete_queue(QueueUrl=queue_url)
    print("removed", queue_url)


def policies(role_name):
    named = [policy for page in iam.get_paginator("list_role_policies").paginate(RoleName=role_name) for policy in page.get("PolicyNames", [])]
    for policy_name in named:
        print(role_name, policy_name)
        iam.delete_role_policy(RoleName=role_name, PolicyName=policy_name)
    print(len(named))


remove(*make("spare"))
queues = find("d")
print(len(queues))
for queue_url in queues:
    remove(sqs, queue_url)
every = [queue for page in sqs.get_paginator("list_queues").paginate() for queue in page.get("QueueUrls", [])]
if every:
    queue_url = every[0]
else:
    queue_url = sqs.create_queue(QueueName="other")["QueueUrl"]
sqs.send_message(QueueUrl=queue_url, MessageBody="hello")
print(queue_url)
last_name = next(iter(table for page in dynamodb.get_paginator("list_tables").paginate() for table in page.get("TableNames", [])), None)
if last_name is not None:
    print(last_name)
tables = Tables()
print(tables.names(), tables.first())
tables.drop()
policies("reader")
