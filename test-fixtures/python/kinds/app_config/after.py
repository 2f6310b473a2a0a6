"""An application object whose config holds a table."""
import boto3


class App:
    def __init__(self):
        self.config = {}
        self.extensions = {}


app = App()
app.config["TABLE"] = (boto3.client("dynamodb"), "users")
app.dynamodb = boto3.client("dynamodb")
dynamodb, table_name = app.config["TABLE"]
print(dynamodb.scan(TableName=table_name)["Count"])
print(app.dynamodb.scan(TableName="users")["Count"])
