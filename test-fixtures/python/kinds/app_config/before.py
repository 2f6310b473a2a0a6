"""An application object whose config holds a table."""
import boto3


class App:
    def __init__(self):
        self.config = {}
        self.extensions = {}


app = App()
app.config["TABLE"] = boto3.resource("dynamodb").Table("users")
app.dynamodb = boto3.resource("dynamodb")
print(app.config["TABLE"].scan()["Count"])
print(app.dynamodb.Table("users").scan()["Count"])
