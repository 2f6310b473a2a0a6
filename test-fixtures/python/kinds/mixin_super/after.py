"""Several levels of super().__init__."""
import boto3


class Base:
    def __init__(self, region, *args, **kwargs):
        self.dynamodb = boto3.client("dynamodb", region_name=region)


class Middle(Base):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.users_name = "users"


class Store(Middle):
    def __init__(self):
        super(Store, self).__init__("us-east-1")

    def count(self):
        return self.dynamodb.scan(TableName=self.users_name)["Count"]


print(Store().count())
