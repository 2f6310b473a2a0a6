"""A function that is given different lists of one kind, from a display, a comprehension, a filled list and a tuple taken apart."""
import boto3


def make(iam):
    iam.create_role(RoleName="first", AssumeRolePolicyDocument="{}")
    first_name = "first"
    iam.create_role(RoleName="second", AssumeRolePolicyDocument="{}")
    second_name = "second"
    return iam, first_name, iam, second_name


def remove(roles):
    for iam, role_name in roles:
        for page in iam.get_paginator("list_attached_role_policies").paginate(RoleName=role_name):
            for policy in page.get("AttachedPolicies", []):
                iam.detach_role_policy(RoleName=role_name, PolicyArn=policy["PolicyArn"])
        iam.delete_role(RoleName=role_name)
    print("removed", [role_name for iam, role_name in roles], len(roles))


def main():
    iam = boto3.client("iam")
    iam_client, first_name, iam_2, second_name = make(iam)
    print(first_name, second_name)
    remove([(iam_client, first_name), (iam_2, second_name)])
    remove([(iam, "role-" + str(number)) for number in range(2)])
    more = []
    for name in ["x", "y"]:
        more.append((iam, name))
    remove(more)
    chosen = [(iam, "z")] if len(more) > 1 else more
    print(chosen[0][1])


main()
