"""Objects that functions answer with where nobody sees who asks."""
import asyncio
import boto3

class H_56:
    def __init__(self):
        self.t_56 = boto3.resource("dynamodb").Table("users")
async def mk_56():
    return H_56()
x_56 = asyncio.run(mk_56())
print(x_56.t_56.name)

class H_57:
    def __init__(self):
        self.t_57 = boto3.resource("dynamodb").Table("users")
async def mk_57():
    return H_57()
async def main_57():
    for x_57 in await asyncio.gather(mk_57()):
        print(x_57.t_57.name)
asyncio.run(main_57())

class H_58:
    def __init__(self):
        self.t_58 = boto3.resource("dynamodb").Table("users")
def g_58():
    yield 1
    return H_58()
def f_58():
    x_58 = yield from g_58()
    print(x_58.t_58.name)
list(f_58())

class H_59:
    def __init__(self):
        self.t_59 = boto3.resource("dynamodb").Table("users")
class E_59(Exception):
    def __init__(self, x_59):
        self.x_59 = x_59
try:
    raise E_59(H_59())
except E_59 as e_59:
    print(e_59.x_59.t_59.name)

class H_60:
    def __init__(self):
        self.t_60 = boto3.resource("dynamodb").Table("users")
match H_60():
    case x_60:
        print(x_60.t_60.name)

class H_61:
    t_61 = boto3.resource("dynamodb").Table("users")
async def mk_61():
    return H_61
x_61 = asyncio.run(mk_61())
print(x_61.t_61.name)

class H_62:
    t_62 = boto3.resource("dynamodb").Table("users")
async def mk_62():
    return H_62
async def main_62():
    for x_62 in await asyncio.gather(mk_62()):
        print(x_62.t_62.name)
asyncio.run(main_62())

class H_63:
    t_63 = boto3.resource("dynamodb").Table("users")
def g_63():
    yield 1
    return H_63
def f_63():
    x_63 = yield from g_63()
    print(x_63.t_63.name)
list(f_63())

class H_64:
    t_64 = boto3.resource("dynamodb").Table("users")
class E_64(Exception):
    def __init__(self, x_64):
        self.x_64 = x_64
try:
    raise E_64(H_64)
except E_64 as e_64:
    print(e_64.x_64.t_64.name)

class H_65:
    t_65 = boto3.resource("dynamodb").Table("users")
match H_65:
    case x_65:
        print(x_65.t_65.name)

async def mk_66():
    return boto3.resource("s3").Bucket("photos")
x_66 = asyncio.run(mk_66())
print(x_66.name)

async def mk_67():
    return boto3.resource("s3").Bucket("photos")
async def main_67():
    for x_67 in await asyncio.gather(mk_67()):
        print(x_67.name)
asyncio.run(main_67())

def g_68():
    yield 1
    return boto3.resource("s3").Bucket("photos")
def f_68():
    x_68 = yield from g_68()
    print(x_68.name)
list(f_68())

class E_69(Exception):
    def __init__(self, x_69):
        self.x_69 = x_69
try:
    raise E_69(boto3.resource("s3").Bucket("photos"))
except E_69 as e_69:
    print(e_69.x_69.name)

match boto3.resource("s3").Bucket("photos"):
    case x_70:
        print(x_70.name)
