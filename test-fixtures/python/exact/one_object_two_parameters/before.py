"""Two parameters, or two names in front of them, hold one object: what the one loads, the other has."""
import boto3

ec2 = boto3.resource("ec2")


def show(one, other, checked):
    try:
        print(one.group_name)
        if checked:
            raise ValueError("checked")
    except ValueError as error:
        print(error)
    else:
        print(len(other.ip_permissions))
    other.delete()


def main():
    group = ec2.create_security_group(GroupName="web", Description="web")
    show(group, group, False)
    group = ec2.create_security_group(GroupName="db", Description="db")
    same = group
    show(group, same, False)


main()
