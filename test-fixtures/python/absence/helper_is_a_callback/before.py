"""A helper that is called after the attribute is filled, and passed on as well."""
import boto3


class Scenario:
    def __init__(self, hooks):
        self.bucket = None
        hooks.append(self._show)

    def run(self):
        self.bucket = boto3.resource("s3").Bucket("photos")
        self._show()

    def _show(self):
        print(self.bucket.name)


hooks = []
scenario = Scenario(hooks)
for hook in hooks:
    try:
        hook()
    except AttributeError as error:
        print(error)
scenario.run()
