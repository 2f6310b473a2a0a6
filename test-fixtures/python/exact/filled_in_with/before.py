"""A with statement that lets every exception pass fills what stands in it; one that may not does so only perhaps."""
import boto3

ec2 = boto3.resource("ec2")


class Told:
    def __init__(self, text):
        self.text = text

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print(self.text, "failed" if error else "done")


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return kind is ZeroDivisionError


def found_or_made(vpc, name):
    group = [each for each in vpc.security_groups.all() if each.group_name == name]
    if not group:
        with Told("making"):
            group = vpc.create_security_group(GroupName=name, Description=name)
    else:
        group = group[0]
    print(group.id == "x")
    return 1


def perhaps_made(vpc, name, number):
    group = []
    with Quiet():
        print(1 / number)
        group = vpc.create_security_group(GroupName=name, Description=name)
    print(group.id == "x")


def main():
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")
    print(found_or_made(vpc, "web"), found_or_made(vpc, "web"))
    perhaps_made(vpc, "api", 2)
    try:
        perhaps_made(vpc, "api", 0)
    except AttributeError:
        print("nothing was made")


main()
