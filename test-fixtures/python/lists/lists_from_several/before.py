"""A function that is given different lists of one kind, from a display, a comprehension, a filled list and a tuple taken apart."""
import boto3


def make(iam):
    first = iam.create_role(RoleName="first", AssumeRolePolicyDocument="{}")
    second = iam.create_role(RoleName="second", AssumeRolePolicyDocument="{}")
    return first, second


def remove(roles):
    for role in roles:
        for policy in role.attached_policies.all():
            role.detach_policy(PolicyArn=policy.arn)
        role.delete()
    print("removed", [role.name for role in roles], len(roles))


def main():
    iam = boto3.resource("iam")
    first, second = make(iam)
    print(first.name, second.name)
    remove([first, second])
    remove([iam.Role("role-" + str(number)) for number in range(2)])
    more = []
    for name in ["x", "y"]:
        more.append(iam.Role(name))
    remove(more)
    chosen = [iam.Role("z")] if len(more) > 1 else more
    print(chosen[0].name)


main()
