"""Two classes have a private attribute of the same name each; another is read by its mangled name."""
import boto3


class Base:
    def __init__(self):
        self.__table = boto3.resource("dynamodb", region_name="us-east-1").Table("users")

    def count(self):
        return self.__table.scan()["Count"]


class Users(Base):
    def __init__(self):
        super().__init__()
        self.__table = boto3.resource("dynamodb", region_name="eu-west-1").Table("others")

    def other(self):
        return self.__table.name


class Store:
    def __init__(self):
        self.__table = boto3.resource("dynamodb").Table("users")

    def count(self):
        return self.__table.scan()["Count"]


print(Users().count(), Users().other(), Store().count(), Store()._Store__table.name)
