"""A module that is asked for by a name that is computed may be this one."""
import boto3
import sys

class H_32:
    def __init__(self):
        self.t_32 = boto3.resource("dynamodb").Table("users")
x_32 = H_32()
for n_32 in list(sys.modules):
    m_32 = sys.modules[n_32]
    if n_32 == __name__:
        print(m_32.x_32.t_32.name)

x_33 = boto3.resource("s3").Bucket("photos")
for n_33 in list(sys.modules):
    m_33 = sys.modules[n_33]
    if n_33 == __name__:
        print(m_33.x_33.name)
