"""Several levels of super().__init__."""
import boto3


class Base:
    def __init__(self, region, *args, **kwargs):
        self.dynamodb = boto3.resource("dynamodb", region_name=region)


class Middle(Base):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.users = self.dynamodb.Table("users")


class Store(Middle):
    def __init__(self):
        super(Store, self).__init__("us-east-1")

    def count(self):
        return self.users.scan()["Count"]


print(Store().count())
