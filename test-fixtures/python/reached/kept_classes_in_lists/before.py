"""Classes in lists: what is taken out of one is any class."""
import boto3
import random

class H_71:
    t_71 = boto3.resource("dynamodb").Table("users")
xs_71 = [H_71, H_71]
print(random.choice(xs_71).t_71.name)

class H_72:
    t_72 = boto3.resource("dynamodb").Table("users")
xs_72 = [H_72]
print(xs_72.pop().t_72.name)

class H_73:
    t_73 = boto3.resource("dynamodb").Table("users")
for x_73 in [H_73]:
    print(x_73.t_73.name)

class H_74:
    t_74 = boto3.resource("dynamodb").Table("users")
xs_74 = [H_74]
print((sorted(xs_74, key=id)[0]).t_74.name)

class H_75:
    t_75 = boto3.resource("dynamodb").Table("users")
d_75 = {}
for d_75['x_75'] in [H_75]:
    print(d_75['x_75'].t_75.name)
