"""Variables that are found without their names."""
import boto3

class H_29:
    def __init__(self):
        self.t_29 = boto3.resource("dynamodb").Table("users")
x_29 = H_29()
print(globals()['x_29'].t_29.name)

class H_30:
    def __init__(self):
        self.t_30 = boto3.resource("dynamodb").Table("users")
def f_30():
    x_30 = H_30()
    print(locals()['x_30'].t_30.name)
f_30()

class H_31:
    def __init__(self):
        self.t_31 = boto3.resource("dynamodb").Table("users")
x_31 = H_31()
print(eval('x_31').t_31.name)
