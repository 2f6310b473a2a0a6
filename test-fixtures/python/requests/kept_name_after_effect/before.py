import boto3


def noted(text):
    print(text)
    return text


iam = boto3.resource("iam")
user = iam.create_user(Path=noted("/path/"), UserName=noted("user"))
print(user.name)


class Late:
    def prepare(self, iam):
        self.iam = iam

    def make(self):
        group = self.iam.create_group(GroupName=noted("group"))
        print(group.name)


late = Late()
try:
    late.make()
except AttributeError:
    print("not prepared")
late.prepare(iam)
late.make()
print([iam.create_group(GroupName=noted(each)).name for each in ("a", "b")])
