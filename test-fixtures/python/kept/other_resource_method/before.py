"""An unrelated method of the same name."""


class Api:
    def resource(self, path):
        return self

    def Table(self, name):
        return name


print(Api().resource("dynamodb").Table("users"))
