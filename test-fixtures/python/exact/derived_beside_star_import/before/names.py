import boto3

s3 = boto3.resource("s3")


class Base:
    def __init__(self, held):
        self.held = held
