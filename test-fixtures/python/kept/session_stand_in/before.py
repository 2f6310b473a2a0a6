"""A stand-in of a mock library comes to the place of a session without saying what it answers."""
from unittest import mock

import boto3


def purge(session: boto3.Session, url):
    session.resource("sqs").Queue(url).purge()


purge(mock.Mock(), "https://queue")
print("done")
