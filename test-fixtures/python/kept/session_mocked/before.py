"""Stand-ins take the place of annotated sessions in a test: they have every method, but not its answer."""
from types import SimpleNamespace
from unittest.mock import MagicMock

import boto3


def count(session: boto3.Session):
    return len(list(session.resource("sqs").queues.all()))


def first(session: boto3.session.Session):
    return session.resource("s3").Bucket("photos").creation_date


made = MagicMock()
made.resource.return_value.queues.all.return_value = [1, 2]
print(count(made))
print(first(SimpleNamespace(resource=lambda name: SimpleNamespace(Bucket=lambda bucket: SimpleNamespace(creation_date="today")))))
