"""Whether the elements have their data when it is read depends on what others did with them: it is asked for at every read."""
import boto3


def refresh(instance):
    instance.reload()
    print(instance.state["Name"])


def show(ec2, names):
    instances = list(ec2.instances.filter(InstanceIds=names))
    for instance in instances:
        if instance.state["Name"] == "pending":
            refresh(instance)
        print(instance.id, instance.public_ip_address)


show(boto3.resource("ec2"), ["i-1"])
