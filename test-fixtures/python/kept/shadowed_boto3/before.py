"""boto3 is a class of the program."""


class boto3:
    @staticmethod
    def resource(name):
        print("my resource", name)
        return boto3

    @staticmethod
    def Table(name):
        return name


table = boto3.resource("dynamodb").Table("users")
print(table)
