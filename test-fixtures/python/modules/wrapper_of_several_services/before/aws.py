import boto3
from boto3.resources.base import ServiceResource


def session(profile=None):
    return boto3.Session(profile_name=profile) if profile else boto3.Session()


def resource(name, profile=None) -> ServiceResource:
    made = session(profile).resource(name)
    return made


class Factory:
    def __init__(self, region):
        self.region = region

    def make(self, service):
        return boto3.resource(service, region_name=self.region)
