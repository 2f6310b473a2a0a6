"""Attributes and properties of the class above."""
import boto3

class A_92:
    x_92 = boto3.resource("s3").Bucket("photos")
class B_92(A_92):
    def go_92(self):
        print(super().x_92.name)
B_92().go_92()

class A_93:
    x_93 = boto3.resource("s3").Bucket("photos")
class B_93(A_93):
    def go_93(self):
        print((super(B_93, self).x_93).name)
B_93().go_93()

class A_94:
    @property
    def x_94(self):
        return boto3.resource("s3").Bucket("photos")
class B_94(A_94):
    @property
    def x_94(self):
        return super().x_94
print(B_94().x_94.name)
