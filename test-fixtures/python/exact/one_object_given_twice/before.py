"""A call has one object for two parameters: what the one loads, the other has."""
import boto3

ec2 = boto3.resource("ec2")


def report(first, second):
    try:
        print(second.group_name)
    except KeyError:
        print("gone")
    else:
        print(len(first.ip_permissions))
    first.delete()


def compare(first, second):
    print(second.group_name)
    print(len(first.ip_permissions))


def main():
    group = ec2.create_security_group(GroupName="web", Description="d")
    report(group, group)
    group = ec2.create_security_group(GroupName="web", Description="d")
    other = ec2.create_security_group(GroupName="api", Description="d")
    compare(group, other)
    group.delete()
    other.delete()


main()
