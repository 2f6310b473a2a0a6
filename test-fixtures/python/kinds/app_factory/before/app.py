from aws import AWS
from repository import UserRepository
from service import UserService


class App:
    def __init__(self, service):
        self.service = service

    def handle(self, key):
        return self.service.name(key)


def create_app(table_name):
    aws = AWS(region="us-east-1")
    repository = UserRepository(aws.dynamodb, table_name)
    return App(UserService(repository))
