"""Elements have the data that they are listed with until they go into a list, whatever is done with that later."""
import boto3

ec2 = boto3.resource("ec2")


def named(tag):
    return [instance for instance in ec2.instances.all() if instance.instance_type == tag and instance.state["Name"] == "running"]


for instance in named("t2.micro"):
    instance.stop()
found = []
for instance in list(ec2.instances.all()):
    if instance.state["Name"] == "terminated":
        continue
    print(instance.instance_type, instance.tags)
    instance.terminate()
    found.append(instance)
for instance in found:
    instance.wait_until_terminated()
print(len(found), found[0].id == found[1].id)
