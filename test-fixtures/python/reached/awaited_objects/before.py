"""What a coroutine of the program answers with."""
import asyncio
import boto3

class H_98:
    def __init__(self):
        self.t_98 = boto3.resource("dynamodb").Table("users")
async def mk_98():
    return H_98()
async def main_98():
    x_98 = await mk_98()
    print(x_98.t_98.name)
asyncio.run(main_98())
