"""Two parameters, or two names in front of them, hold one object: what the one loads, the other has."""
import boto3

ec2 = boto3.client("ec2")


def show(ec2_client, one_id, one, ec2_2, other_id, other, checked):
    try:
        if not one:
            one.update(ec2_client.describe_security_groups(GroupIds=[one_id])["SecurityGroups"][0])
        print(one.get("GroupName"))
        if checked:
            raise ValueError("checked")
    except ValueError as error:
        print(error)
    else:
        if not other:
            other.update(ec2_2.describe_security_groups(GroupIds=[other_id])["SecurityGroups"][0])
        print(len(other.get("IpPermissions")))
    ec2_2.delete_security_group(GroupId=other_id)
    other.clear()


def main():
    group_id = ec2.create_security_group(GroupName="web", Description="web")["GroupId"]
    group = {}
    show(ec2, group_id, group, ec2, group_id, group, False)
    group_id = ec2.create_security_group(GroupName="db", Description="db")["GroupId"]
    group = {}
    same_id = group_id
    same = group
    show(ec2, group_id, group, ec2, same_id, same, False)


main()
