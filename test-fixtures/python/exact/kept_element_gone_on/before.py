"""Elements that are read after they went on, after an action, or in code that runs later: kept."""
import boto3

ec2 = boto3.resource("ec2")
found = []
for instance in ec2.instances.all():
    found.append(instance)
    found[-1].stop()
    print(instance.state["Name"])
others = []
for instance in ec2.instances.all():
    others.append(instance)
    instance.terminate()
    print(instance.state["Name"])
later = []
kept = []
for one in ec2.instances.all():
    later.append(lambda: one.state["Name"])
    kept.append(one)
for each in kept:
    each.reload()
print([read() for read in later])
