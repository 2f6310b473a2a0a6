"""An attribute of a class that a loop or an import fills."""
import boto3
import contextlib
import sys

class H_76:
    def __init__(self):
        self.t_76 = boto3.resource("dynamodb").Table("users")
class A_76:
    for x_76 in [H_76()]:
        pass
print(A_76.x_76.t_76.name)

class H_77:
    def __init__(self):
        self.t_77 = boto3.resource("dynamodb").Table("users")
class A_77:
    with contextlib.nullcontext(H_77()) as x_77:
        pass
print(A_77.x_77.t_77.name)

class H_78:
    def __init__(self):
        self.t_78 = boto3.resource("dynamodb").Table("users")
sys.modules['conf_x'] = type(sys)('conf_x')
sys.modules['conf_x'].y_78 = H_78()
class A_78:
    from conf_x import y_78
print(A_78.y_78.t_78.name)

class A_79:
    for x_79 in [boto3.resource("s3").Bucket("photos")]:
        pass
print(A_79.x_79.name)

class A_80:
    with contextlib.nullcontext(boto3.resource("s3").Bucket("photos")) as x_80:
        pass
print(A_80.x_80.name)

sys.modules['conf_x'] = type(sys)('conf_x')
sys.modules['conf_x'].y_81 = boto3.resource("s3").Bucket("photos")
class A_81:
    from conf_x import y_81
print(A_81.y_81.name)
