"""A bound method and its arguments are passed to a helper that pages."""
import boto3


class Users:
    def __init__(self):
        self._table = boto3.resource("dynamodb").Table("users")

    def _paginate(self, call, kwargs):
        page = call(**kwargs)
        yield from page["Items"]
        while "LastEvaluatedKey" in page:
            page = call(ExclusiveStartKey=page["LastEvaluatedKey"], **kwargs)
            yield from page["Items"]

    def names(self):
        return sorted(item["name"] for item in self._paginate(self._table.scan, {"Limit": 2}))


print(Users().names())
