from names import *


class Store(Base):
    def work(self):
        print(self.held_name)


class Derived(Store):
    def __init__(self, s3, held_name, name):
        super().__init__(s3, held_name)
        self.name = name

    def work(self):
        print(
            [
                obj["Key"]
                for page in self._s3_client.get_paginator("list_objects").paginate(
                    Bucket=self.held_name, PaginationConfig={"MaxItems": 1}
                )
                for obj in page.get("Contents", [])
            ]
        )
