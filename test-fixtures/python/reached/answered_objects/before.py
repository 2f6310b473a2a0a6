"""Objects that __get__, __new__ and __enter__ answer with."""
import boto3

class H_95:
    def __init__(self):
        self.t_95 = boto3.resource("dynamodb").Table("users")
class D_95:
    def __get__(self, i_95, o_95):
        return H_95()
class A_95:
    d_95 = D_95()
print(A_95().d_95.t_95.name)
print(A_95.d_95.t_95.name)

class H_96:
    def __init__(self):
        self.t_96 = boto3.resource("dynamodb").Table("users")
class A_96:
    def __new__(cls):
        return H_96()
print(A_96().t_96.name)

class H_97:
    def __init__(self):
        self.t_97 = boto3.resource("dynamodb").Table("users")
class A_97:
    def __enter__(self):
        return H_97()
    def __exit__(self, *a_97):
        pass
with A_97() as x_97:
    print(x_97.t_97.name)
