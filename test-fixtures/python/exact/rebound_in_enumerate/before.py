"""A name that takes elements of a tuple's part, and other objects: nothing fills a variable with the element's identifier."""
import boto3

ec2 = boto3.resource("ec2")
ec2.create_instances(ImageId="ami-12c6146b", MinCount=3, MaxCount=3)


def stop_all(spare):
    for number, each in enumerate(ec2.instances.filter(InstanceIds=[spare.id])):
        print(number)
        if number:
            each = spare
        each.stop()


def stop_pairs(spare):
    for number, each in zip([1], ec2.instances.filter(InstanceIds=[spare.id])):
        try:
            print(number)
        except ValueError:
            each = ec2.Instance(spare.id)
        each.reload()


def count(name):
    for number, each in enumerate(ec2.instances.all()):
        print(number, each.image_id)


first = ec2.create_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1)[0]
stop_all(first)
stop_pairs(first)
count("x")
