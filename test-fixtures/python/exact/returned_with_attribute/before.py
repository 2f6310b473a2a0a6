"""What is read of an object beside it, in the same return, has loaded it for the caller."""
import boto3

ec2 = boto3.resource("ec2")


def described(group):
    return group, group.description


def swapped(one, other):
    other, one = one, other
    print(len(other.ip_permissions))
    return one, one.description


def main():
    group, text = described(ec2.create_security_group(GroupName="a", Description="first"))
    print(group.group_name, text)
    left = ec2.create_security_group(GroupName="b", Description="second")
    right = ec2.create_security_group(GroupName="c", Description="third")
    group, text = swapped(left, right)
    print(group.group_name, text)


main()
