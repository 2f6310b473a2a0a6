"""Lists of names that need more than names: data that each object loads and keeps, a list that is filled, a key function; kept."""
import sys

import boto3


def loaded():
    tables = list(boto3.resource("dynamodb").tables.all())
    for table in tables:
        if len(sys.argv) > 1:
            print(table.item_count)
        print(table.table_status)
    for table in tables:
        print(table.table_status)


def described(table):
    print(table.table_status, table.name)


def passed():
    dynamodb = boto3.resource("dynamodb")
    for table in list(dynamodb.tables.all()):
        described(table)
        print(table.item_count)
    described(dynamodb.Table("albums"))


def taken():
    queues = list(boto3.resource("sqs").queues.all())
    print(queues[0].url, queues[0].attributes["VisibilityTimeout"])
    print(queues[0].attributes["VisibilityTimeout"])


def filled():
    sqs = boto3.resource("sqs")
    queues = list(sqs.queues.all())
    queues.append(sqs.create_queue(QueueName="more"))
    print([queue.url for queue in queues])


def by_key():
    for table in sorted(boto3.resource("dynamodb").tables.all(), key=lambda each: each.name):
        print(table.name)


def compared():
    sqs = boto3.resource("sqs")
    queues = list(sqs.queues.all())
    print(sqs.get_queue_by_name(QueueName="jobs") in queues, queues == list(sqs.queues.all()))


def of_several_roles():
    iam = boto3.resource("iam")
    named = list(iam.Role("reader").policies.all())
    if not named:
        named = list(iam.Role("writer").policies.all())
    for policy in named:
        print(policy.role_name, policy.name)


loaded()
passed()
taken()
filled()
by_key()
compared()
of_several_roles()
