"""Globals and attributes that are None until one function fills them; its helpers run after that only."""
import boto3

dynamodb = None


def count(table_name):
    table = dynamodb.Table(table_name)
    print("counting", table.name)
    return table.scan(Select="COUNT")["Count"]


def main(region):
    global dynamodb
    dynamodb = boto3.resource("dynamodb", region_name=region)
    print(count("users"), _again())


def _again():
    return count("users")


class Scenario:
    def __init__(self, s3):
        self.s3 = s3
        self.bucket = None

    def run(self):
        self.bucket = self._create()
        self._fill()
        self._show()

    def _create(self):
        return self.s3.Bucket("photos")

    def _fill(self):
        self.bucket.put_object(Key="made.txt", Body=b"x")
        print("filled", self.bucket.name)

    def _show(self):
        print([obj.key for obj in self.bucket.objects.limit(2)])


main("us-east-1")
Scenario(boto3.resource("s3", region_name="us-east-1")).run()
