"""Elements of a list that is made and gone through at once have their data, however the actions go on with it."""
import boto3

ec2 = boto3.resource("ec2")
for instance in list(ec2.instances.all()):
    print(instance.state["Name"], instance.instance_type)
    instance.stop()
for instance in reversed(list(ec2.instances.all())):
    print(instance.state["Name"])
    instance.terminate()
    instance.wait_until_terminated()
    print(instance.state["Name"])
print(list(ec2.instances.all())[0].state["Name"])
