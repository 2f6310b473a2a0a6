"""A module that is looked up by its own name."""
import boto3
import importlib
import sys

x_99 = boto3.resource("s3").Bucket("photos")
print(sys.modules[__name__].x_99.name)

x_100 = boto3.resource("s3").Bucket("photos")
m_100 = importlib.import_module(__name__)
print(m_100.x_100.name)

class H_101:
    def __init__(self):
        self.t_101 = boto3.resource("dynamodb").Table("users")
x_101 = H_101()
print(sys.modules[__name__].x_101.t_101.name)

class H_102:
    def __init__(self):
        self.t_102 = boto3.resource("dynamodb").Table("users")
x_102 = H_102()
m_102 = importlib.import_module(__name__)
print(m_102.x_102.t_102.name)
