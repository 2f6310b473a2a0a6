"""Where the data tells which object it is, it cannot be emptied; and a load in an expression, or of what may be None, has no place of its own."""
import boto3

ec2 = boto3.resource("ec2")
s3 = boto3.resource("s3")


class Network:
    def __init__(self, vpc):
        self.vpc = vpc

    def name(self):
        self.vpc.create_tags(Tags=[{"Key": "Name", "Value": "main"}])


def made():
    return ec2.create_vpc(CidrBlock="10.0.0.0/16")


vpc = made()
network = Network(vpc)
print(vpc.cidr_block, vpc.tags)
network.name()
print(network.vpc.tags)


class Held:
    def __init__(self, obj):
        self.obj = obj

    def fresh(self):
        return self.obj.load() or self.obj.content_length


obj = s3.Object("photos", "raw/a.txt")
held = Held(obj)
print(obj.content_length, held.fresh(), obj.content_length)


class Perhaps:
    def __init__(self, obj):
        self.obj = obj

    def size(self):
        return self.obj.content_length


other = s3.Object("photos", "raw/a.txt")
for perhaps in (Perhaps(other), Perhaps(None)):
    try:
        print(perhaps.size(), other.content_type)
    except AttributeError as error:
        print("no object")
