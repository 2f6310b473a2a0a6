"""The session adds methods to the resource class when it is made."""
import boto3

session = boto3.session.Session()


def add_method(class_attributes, **kwargs):
    class_attributes["shout"] = lambda self: self.name.upper()


session.events.register("creating-resource-class.dynamodb.Table", add_method)
print(session.resource("dynamodb").Table("users").shout())
