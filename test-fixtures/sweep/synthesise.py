"""Arguments and answers made from the shapes of botocore's service models.

Answers come in variants:
  full     every member is there, lists have two elements, and where an operation pages there are two pages
  sparse   only the members that are always present are there (and lists that lead to a resource)
  empty    the same, and the lists of elements are empty or missing
"""
import datetime
import functools
import re

from surface import paginators, read, service_model, services

TOKEN = "more-to-come"
MOMENT = datetime.datetime(2020, 1, 1)
MAX_DEPTH = 6
# Members of answers that DynamoDB gives only when a parameter asks for them.
ONLY_ON_DEMAND = {
    "Attributes": "ReturnValues", "ItemCollectionMetrics": "ReturnItemCollectionMetrics", "ConsumedCapacity": "ReturnConsumedCapacity",
}


def argument(shape, depth=0):
    """A smallest valid argument for a shape."""
    kind = shape.type_name
    if shape.name == "AttributeValue":
        return "x"
    if kind == "string":
        return shape.enum[0] if shape.enum else "x" * max(3, shape.metadata.get("min", 0))
    if kind in ("integer", "long"):
        return max(1, shape.metadata.get("min", 1))
    if kind in ("float", "double"):
        return 1.5
    if kind == "boolean":
        return True
    if kind == "timestamp":
        return MOMENT
    if kind == "blob":
        return b"x"
    if kind == "list":
        return [argument(shape.member, depth + 1) for _ in range(max(1, shape.metadata.get("min", 1)))]
    if kind == "map":
        return {"id": argument(shape.value, depth + 1)}
    if getattr(shape, "is_tagged_union", False):
        name = next(iter(shape.members))
        return {name: argument(shape.members[name], depth + 1)}
    return {name: argument(shape.members[name], depth + 1) for name in shape.required_members}


def answers(service, variant, empty_operation=None):
    """Canned answers of all operations that the resource interface of a service can call."""
    canned = {}
    for operation in services()[service].operations:
        answer = Answer(service, operation, "empty" if operation == empty_operation else variant)
        canned[operation] = answer
    return canned


def warm_up(service):
    """Loads what the answers of a service are made from, for the processes that are forked from this one."""
    service_model(service), paginators(service)
    for operation in services()[service].operations:
        service_model(service).operation_model(operation)
        _present(service, operation), _resource_paths(service, operation)


class Answer:
    """The answer to one operation; the request says which page is asked for."""

    def __init__(self, service, operation, variant):
        self.service, self.operation, self.variant = service, operation, variant

    def __call__(self, request):
        model = service_model(self.service).operation_model(self.operation)
        if model.output_shape is None:
            return {}
        page = 2 if TOKEN in repr(request) else 1
        self.present, self.paths = _present(self.service, self.operation), _resource_paths(self.service, self.operation)
        response = self.structure(model.output_shape, "", (page,) if page > 1 else ())
        for member, parameter in ONLY_ON_DEMAND.items():
            if model.input_shape and parameter in model.input_shape.members and parameter not in repr(request):
                response.pop(member, None)
        self.turn_page(response, page, model.output_shape)
        return response

    def turn_page(self, response, page, shape):
        paginator = paginators(self.service).get(self.operation)
        if not paginator:
            return
        last = page > 1 or self.variant == "empty"
        tokens = paginator["output_token"]
        for token in tokens if isinstance(tokens, list) else [tokens]:
            name = re.match(r"\w+", token)[0]
            if name in shape.members and shape.members[name].type_name == "string":
                response.pop(name, None)
                if not last:
                    response[name] = TOKEN
        if paginator.get("more_results"):
            response[paginator["more_results"]] = not last

    def structure(self, shape, path, place):
        result = {}
        if shape.name == "AttributeValue":
            return {"S": "value" + _suffix(place)}
        names = list(shape.members)[:1] if getattr(shape, "is_tagged_union", False) else shape.members
        for name in names:
            member_path = f"{path}.{name}" if path else name
            leads = any(each == member_path or each.startswith((member_path + ".", member_path + "[")) for each in self.paths)
            always = name in self.present.get(path, ())
            if self.variant == "empty" and leads and shape.members[name].type_name == "list":
                if always:
                    result[name] = []
                continue
            if self.variant == "full" or always or leads or name in shape.required_members:
                value = self.value(shape.members[name], name, member_path, place)
                if value is not None:
                    result[name] = value
        return result

    def value(self, shape, name, path, place):
        kind = shape.type_name
        if kind == "structure":
            return self.structure(shape, path, place) if path.count(".") < MAX_DEPTH else None
        if kind == "list":
            many = path.count("[]") < 2
            return [self.value(shape.member, name, path + "[]", place + (i,)) for i in range(2 if many else 1)]
        if kind == "map":
            return {"id": self.value(shape.value, name, path + "{}", place)}
        if kind == "string":
            if "BucketName" in shape.name:
                return "photos" + _suffix(place)
            return shape.enum[0] if shape.enum else name.lower() + _suffix(place)
        if kind in ("integer", "long"):
            return 7 + sum(place)
        if kind in ("float", "double"):
            return 1.5 + sum(place)
        if kind == "boolean":
            return True
        if kind == "timestamp":
            return MOMENT
        return b"body"


def _suffix(place):
    return "".join(f"-{index}" for index in place if index)


@functools.lru_cache(maxsize=None)
def _present(service, operation):
    """The members that are always there, by the path of what they belong to."""
    present = {}
    for entry in read("always-present.json")["entries"]:
        if entry["service"] == service and entry["operation"] == operation:
            for path in _plain(entry["path"]):
                present.setdefault(path, set()).update(entry["members"])
    return present


@functools.lru_cache(maxsize=None)
def _resource_paths(service, operation):
    """The paths at which resources are found in the answer of an operation."""
    paths = set()
    for resource in services()[service].resources.values():
        for construct in resource.constructs:
            if construct.get("operation") == operation:
                result = construct.get("result", {})
                path = construct.get("path") or result.get("path")
                paths.update(_plain(path) if path and path != "@" else ())
                for identifier in result.get("identifiers", []):
                    if identifier["source"] == "response":
                        value = identifier["value"]
                        paths.update(_plain(value.rpartition(".")[0] if "[]" in value and "." in value else value))
    return {path for path in paths if path}


def _plain(path):
    """A JMESPath of the definitions as plain paths with [] for every element."""
    flat = re.match(r"\[([\w,]+)\]\|\[\](.*)", path)
    if flat:
        return [name + "[]" + flat[2] for name in flat[1].split(",")]
    return [re.sub(r"\[\d+\]", "[]", path)]


def literal(value):
    """A value as a program would write it."""
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    return repr(value)
