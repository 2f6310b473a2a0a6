"""A fake AWS with the application's table, bucket and queue."""
import os

import pytest
from moto import mock_aws

os.environ.update(
    AWS_ACCESS_KEY_ID="testing",
    AWS_SECRET_ACCESS_KEY="testing",
    AWS_SESSION_TOKEN="testing",
    AWS_DEFAULT_REGION="us-east-1",
)

import boto3  # noqa: E402  the credentials must be there first


@pytest.fixture(autouse=True)
def aws():
    with mock_aws():
        boto3.client("dynamodb").create_table(
            TableName="photos",
            KeySchema=[{"AttributeName": "album", "KeyType": "HASH"}, {"AttributeName": "name", "KeyType": "RANGE"}],
            AttributeDefinitions=[
                {"AttributeName": "album", "AttributeType": "S"},
                {"AttributeName": "name", "AttributeType": "S"},
            ],
            BillingMode="PAY_PER_REQUEST",
        )
        boto3.client("s3").create_bucket(Bucket="photo-bucket")
        boto3.client("sqs").create_queue(QueueName="thumbnail-jobs")
        yield


@pytest.fixture
def small_pages(monkeypatch):
    """S3 lists two objects a page."""
    monkeypatch.setenv("MOTO_S3_DEFAULT_MAX_KEYS", "2")


@pytest.fixture
def upload():
    """Puts a file under incoming/ and gives the event that S3 would send."""

    def put(album, name, data=b"a photo of something"):
        key = f"incoming/{album}/{name}"
        boto3.client("s3").put_object(Bucket="photo-bucket", Key=key, Body=data, ContentType="image/jpeg")
        return {"Records": [{"s3": {"bucket": {"name": "photo-bucket"}, "object": {"key": key.replace(" ", "+")}}}]}

    return put
