import boto3


def session(profile=None):
    return boto3.Session(profile_name=profile) if profile else boto3.Session()


def resource(name, profile=None):
    made = session(profile).client(name)
    return made


class Factory:
    def __init__(self, region):
        self.region = region

    def make(self, service):
        return boto3.client(service, region_name=self.region)
