"""Wrong: attributes share one load: do not call per attribute."""
import boto3

c = boto3.client("ec2")
g = lambda: c.describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]
print(g().get("ImageId"), g().get("InstanceType"))
