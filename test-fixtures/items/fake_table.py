"""A small DynamoDB for random programs: it keeps items by their key `id`, pages, leaves things unprocessed, and refuses by chance.

Every choice depends on the seed and the number of the call only, so two runs that make the same calls get the same answers.
"""
import base64
import copy
import decimal
import json
import random

PAGE = 3
OPERATIONS = ("PutItem", "GetItem", "UpdateItem", "DeleteItem", "Query", "Scan", "BatchGetItem", "BatchWriteItem",
              "TransactWriteItems", "TransactGetItems")


def canonical_number(text):
    """A number as DynamoDB returns it: without zeros that say nothing."""
    number = decimal.Decimal(text).normalize()
    return str(number.quantize(1) if number.as_tuple().exponent > 0 and number.adjusted() < 38 else number + 0)


def stored(value):
    """An attribute value of a request's body as a response holds it."""
    (kind, held), = value.items()
    if kind == "N":
        return {"N": canonical_number(held)}
    if kind == "NS":
        return {"NS": [canonical_number(each) for each in held]}
    if kind == "B":
        return {"B": base64.b64decode(held)}
    if kind == "BS":
        return {"BS": [base64.b64decode(each) for each in held]}
    if kind == "L":
        return {"L": [stored(each) for each in held]}
    if kind == "M":
        return {"M": {name: stored(each) for name, each in held.items()}}
    return {kind: held}


def stored_item(item):
    return {name: stored(value) for name, value in item.items()}


class FakeTable:
    """Answers to the operations of a table, and of a batch over several tables."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.items = {}
        for number in range(self.chance.randrange(2, 8)):
            item = {"id": {"S": f"u{number}"}, **{name: self.value(2) for name in "abcde" if self.chance.random() < 0.6}}
            item["n"], item["name"], item["tags"] = {"N": str(number)}, {"S": f"name {number}"}, {"L": [{"S": "x"}]}
            self.items[f"u{number}"] = item

    def value(self, depth):
        """A random attribute value."""
        number = lambda: canonical_number(self.chance.choice(["0", "-1", "12.5", "3e3", "99999999999999999999", "0.001"]))  # noqa: E731
        text = lambda: self.chance.choice(["", "x", "äö", "2024-01-01", "5"])  # noqa: E731
        kind = self.chance.choice(["S", "S", "N", "N", "BOOL", "NULL", "B", "SS", "NS", "BS", "L", "M"] if depth else ["S", "N", "BOOL", "NULL"])
        count = self.chance.randrange(3)
        return {kind: {
            "S": text, "N": number, "BOOL": lambda: self.chance.random() < 0.5, "NULL": lambda: True, "B": lambda: b"\x00b",
            "SS": lambda: ["p", "q"], "NS": lambda: ["1", "2.5"], "BS": lambda: [b"k"],
            "L": lambda: [self.value(depth - 1) for _ in range(count)],
            "M": lambda: {name: self.value(depth - 1) for name in "xyz"[:count]},
        }[kind]()}

    def canned(self):
        return {name: self.answer(name) for name in OPERATIONS}

    def answer(self, operation):
        def answered(params):
            request = json.loads(params["body"])
            refused = "ConditionExpression" in request and self.chance.random() < 0.25 or self.chance.random() < 0.01
            if refused:
                return {"error": "ConditionalCheckFailedException", "message": "The conditional request failed"}
            return getattr(self, operation)(request)
        return answered

    @staticmethod
    def key(item):
        return json.dumps(item.get("id", item), sort_keys=True, default=str) if "S" not in item.get("id", {}) else item["id"]["S"]

    def PutItem(self, request):
        item = stored_item(request["Item"])
        old = self.items.get(self.key(item))
        self.items[self.key(item)] = item
        return {"Attributes": old} if old and request.get("ReturnValues") == "ALL_OLD" else {}

    def GetItem(self, request):
        item = self.items.get(self.key(request["Key"]))
        return {"Item": item} if item else {}

    def UpdateItem(self, request):
        item = self.items.setdefault(self.key(request["Key"]), stored_item(request["Key"]))
        for name, value in request.get("ExpressionAttributeValues", {}).items():
            item["n" if "N" in value else name.strip(":")] = stored(value)
        if request.get("ReturnValues", "NONE") == "NONE":
            return {}
        return {"Attributes": dict(item)}

    def DeleteItem(self, request):
        item = self.items.pop(self.key(request["Key"]), None)
        return {"Attributes": item} if item and request.get("ReturnValues") == "ALL_OLD" else {}

    def Query(self, request):
        keys = sorted(self.items)
        if "ExclusiveStartKey" in request:
            keys = [key for key in keys if key > self.key(request["ExclusiveStartKey"])]
        page = keys[:request.get("Limit", PAGE)]
        items = [self.items[key] for key in page]
        response = {"Items": items, "Count": len(items), "ScannedCount": len(items)}
        if request.get("Select") == "COUNT":
            del response["Items"]
        if len(page) < len(keys):
            response["LastEvaluatedKey"] = {"id": self.items[page[-1]].get("id", {"S": page[-1]})}
        return response

    Scan = Query

    def BatchGetItem(self, request):
        responses, unprocessed = {}, {}
        for table, wanted in request["RequestItems"].items():
            keys = wanted["Keys"]
            if len(keys) > 1 and self.chance.random() < 0.5:
                unprocessed[table] = {**wanted, "Keys": [stored_item(key) for key in keys[-1:]]}
                keys = keys[:-1]
            responses[table] = [copy.deepcopy(self.items[self.key(key)]) for key in keys if self.key(key) in self.items]
        return {"Responses": responses, "UnprocessedKeys": unprocessed}

    def BatchWriteItem(self, request):
        unprocessed = {}
        for table, writes in request["RequestItems"].items():
            if len(writes) > 1 and self.chance.random() < 0.3:
                last = writes[-1]
                left = {"PutRequest": {"Item": stored_item(last["PutRequest"]["Item"])}} if "PutRequest" in last else {
                    "DeleteRequest": {"Key": stored_item(last["DeleteRequest"]["Key"])}}
                unprocessed[table], writes = [left], writes[:-1]
            for write in writes:
                if "PutRequest" in write:
                    item = stored_item(write["PutRequest"]["Item"])
                    self.items[self.key(item)] = item
                else:
                    self.items.pop(self.key(write["DeleteRequest"]["Key"]), None)
        return {"UnprocessedItems": unprocessed}

    def TransactWriteItems(self, request):
        for each in request["TransactItems"]:
            (kind, body), = each.items()
            if kind != "ConditionCheck":
                getattr(self, kind + "Item")(body)
        return {}

    def TransactGetItems(self, request):
        return {"Responses": [self.GetItem(each["Get"]) for each in request["TransactItems"]]}
