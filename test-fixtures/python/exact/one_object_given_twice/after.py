"""A call has one object for two parameters: what the one loads, the other has."""
import boto3

ec2 = boto3.client("ec2")


def report(ec2_2, first_id, first, ec2_client, second_id, second):
    try:
        if not second:
            second.update(ec2_client.describe_security_groups(GroupIds=[second_id])["SecurityGroups"][0])
        print(second.get("GroupName"))
    except KeyError:
        print("gone")
    else:
        if not first:
            first.update(ec2_2.describe_security_groups(GroupIds=[first_id])["SecurityGroups"][0])
        print(len(first.get("IpPermissions")))
    ec2_2.delete_security_group(GroupId=first_id)
    first.clear()


def compare(ec2_2, first_id, ec2_client, second_id):
    second = ec2_client.describe_security_groups(GroupIds=[second_id])["SecurityGroups"][0]
    print(second.get("GroupName"))
    first = ec2_2.describe_security_groups(GroupIds=[first_id])["SecurityGroups"][0]
    print(len(first.get("IpPermissions")))


def main():
    group_id = ec2.create_security_group(GroupName="web", Description="d")["GroupId"]
    group = {}
    report(ec2, group_id, group, ec2, group_id, group)
    group_id = ec2.create_security_group(GroupName="web", Description="d")["GroupId"]
    other_id = ec2.create_security_group(GroupName="api", Description="d")["GroupId"]
    compare(ec2, group_id, ec2, other_id)
    ec2.delete_security_group(GroupId=group_id)
    ec2.delete_security_group(GroupId=other_id)


main()
