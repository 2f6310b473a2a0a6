import boto3


class AWS:
    def __init__(self, region):
        self.session = boto3.Session(region_name=region)
        self.dynamodb = self.session.client("dynamodb")
        self.s3 = self.session.client("s3")
