"""boto3 is a parameter."""


class Fake:
    def resource(self, name):
        return name


def connect(boto3):
    return boto3.resource("dynamodb")


print(connect(Fake()))
