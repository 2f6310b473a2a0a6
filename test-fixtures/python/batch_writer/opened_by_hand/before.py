"""An object opens a batch writer itself, may have none, and closes it."""
import boto3


class Sink:
    batch = None

    def __init__(self, name):
        self.table = boto3.resource("dynamodb").Table(name)
        self.writer = self.table.batch_writer(overwrite_by_pkeys=["id"])

    def __enter__(self):
        self.batch = self.writer.__enter__()
        return self

    def add(self, **item):
        if self.batch is None:
            print("not open")
            return
        self.batch.put_item(Item=item)

    def __exit__(self, *details):
        self.batch = None
        return self.writer.__exit__(*details)


sink = Sink("users")
sink.add(id="early")
with sink:
    sink.add(id="a", n=1)
    sink.add(id="a", n=2)
    sink.add(id="b", tags={"x"})
for item in sorted(sink.table.scan()["Items"], key=lambda each: each["id"]):
    print(item["id"], item.get("n"), item.get("tags"))
