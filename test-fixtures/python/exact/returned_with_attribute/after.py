"""What is read of an object beside it, in the same return, has loaded it for the caller."""
import boto3

ec2 = boto3.client("ec2")


def described(ec2_client, group_id, group):
    if not group:
        group.update(ec2_client.describe_security_groups(GroupIds=[group_id])["SecurityGroups"][0])
    return group, group.get("Description")


def swapped(ec2_client, one_id, one, ec2_2, other_id, other):
    ec2_2, other_id, other, ec2_client, one_id, one = ec2_client, one_id, one, ec2_2, other_id, other
    if not other:
        other.update(ec2_2.describe_security_groups(GroupIds=[other_id])["SecurityGroups"][0])
    print(len(other.get("IpPermissions")))
    if not one:
        one.update(ec2_client.describe_security_groups(GroupIds=[one_id])["SecurityGroups"][0])
    return one, one.get("Description")


def main():
    group, text = described(ec2, ec2.create_security_group(GroupName="a", Description="first")["GroupId"], {})
    print(group.get("GroupName"), text)
    left_id = ec2.create_security_group(GroupName="b", Description="second")["GroupId"]
    left = {}
    right_id = ec2.create_security_group(GroupName="c", Description="third")["GroupId"]
    right = {}
    group, text = swapped(ec2, left_id, left, ec2, right_id, right)
    print(group.get("GroupName"), text)


main()
