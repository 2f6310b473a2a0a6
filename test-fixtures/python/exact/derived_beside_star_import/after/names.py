import boto3

s3 = boto3.client("s3")


class Base:
    def __init__(self, s3_client, held_name):
        self._s3_client = s3_client
        self.held_name = held_name
