import boto3


class AWS:
    def __init__(self, region):
        self.session = boto3.Session(region_name=region)
        self.dynamodb = self.session.resource("dynamodb")
        self.s3 = self.session.resource("s3")
