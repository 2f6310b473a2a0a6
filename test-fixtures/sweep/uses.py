"""What a program does with a resource: one use for every construct of the interface."""
import dataclasses
import typing

from surface import SERVICE, read
from synthesise import argument, literal


@dataclasses.dataclass(frozen=True)
class Use:
    """A construct in code. In the texts, `$` stands for the resource that it is used on.

    expression: one expression, for chains and comprehensions; None when the construct needs a statement
    lines: statements that print what the construct gives
    operations: those that it calls, which may fail
    lists: the operation whose answer may be empty, if any
    owned_data: an attribute of a resource without load, so it can only be read where an answer gave the data
    """

    kind: str
    name: str
    expression: typing.Optional[str]
    lines: tuple
    operations: tuple = ()
    lists: typing.Optional[str] = None
    owned_data: bool = False


def uses_of(resource):
    """All uses of a resource type."""
    for construct in resource.constructs:
        maker = _MAKERS.get(construct["construct"])
        if maker:
            yield from maker(resource, construct)
    if resource.identifiers:
        yield _printed("available sub-resources", "get_available_subresources", "$.get_available_subresources()")
    simple = resource.service.operations[_simple_construct(resource.service)["operation"]]
    arguments = _arguments(resource.service, {"operation": simple["name"]})
    yield _printed("meta.client", "meta.client", f"$.meta.client.{simple['clientMethod']}({arguments})", (simple["name"],))


def _printed(kind, name, expression, operations=(), **more):
    return Use(kind, name, expression, (f"print({expression})",), operations, **more)


def _identifier(resource, construct):
    yield _printed(construct["construct"].replace("-", " "), construct["name"], f"$.{construct['name']}")


def _attribute(resource, construct):
    load = next((each.get("operation") for each in resource.of("load")), None)
    yield _printed("attribute", construct["name"], f"$.{construct['name']}", (load,) if load else (), lists=_may_be_empty(resource, load),
                   owned_data=not resource.has_load)


def _may_be_empty(resource, load):
    """The operation of a load whose answer may have no element, which is no error."""
    entries = read("always-present.json")["entries"]
    found = any((each["service"], each["operation"]) == (resource.service.name, load) and each.get("mayBeEmpty") for each in entries)
    return load if found else None


def _load(resource, construct):
    call = f"$.{construct['name']}()"
    lines = (call,) + (f"print($.{resource.attributes[0]})",) * bool(resource.attributes)
    yield Use("load", construct["name"], call, lines, (construct["operation"],), _may_be_empty(resource, construct["operation"]))


def _action(resource, construct):
    result = construct.get("result")
    call = f"$.{construct['name']}({_arguments(resource.service, construct)})"
    operations = (construct["operation"],)
    if not result:
        yield Use("action", construct["name"], call, (f"response = {call}", "print(response)"), operations)
        return
    made = resource.service.resources[result["type"]]
    if any("[]" in identifier.get("value", "") for identifier in result.get("identifiers", [])):
        yield Use(
            "action with resources", construct["name"], f"[{made.variable}.{made.identifiers[-1]} for {made.variable} in {call}]",
            (f"for {made.variable} in {call}:", f"    print({_members(made, made.variable, 'path' in result)})"),
            operations, construct["operation"])
        return
    name = "made" if made.variable == resource.variable else made.variable
    yield Use(
        "action with resource", construct["name"], f"{call}.{(made.identifiers + made.attributes)[0]}",
        (f"{name} = {call}", f"print({_members(made, name, 'path' in result)})"), operations)


def _sub_resource(resource, construct):
    made = resource.service.resources[construct["type"]]
    inputs = [identifier for identifier in construct.get("identifiers", []) if identifier["source"] == "input"]
    names = made.identifiers[len(made.identifiers) - len(inputs):]  # boto3 passes inherited identifiers first
    call = f"$.{construct['name']}({', '.join(identifier_value(made, name) for name in names)})"
    name = "made" if made.variable == resource.variable else made.variable
    if made.identifiers:
        yield Use("sub-resource", construct["name"], f"{call}.{made.identifiers[-1]}",
                  (f"{name} = {call}", f"print({_members(made, name, False)})"))
    elif made.attributes:
        yield Use("sub-resource", construct["name"], f"{call}.{made.attributes[0]}", (f"{name} = {call}", f"print({name}.{made.attributes[0]})"))


def _reference(resource, construct):
    made = resource.service.resources[construct["type"]]
    access, name = f"$.{construct['name']}", "made" if made.variable == resource.variable else made.variable
    if any("[]" in identifier["value"] for identifier in construct.get("identifiers", [])):
        yield Use("reference list", construct["name"], f"[{name}.{made.identifiers[-1]} for {name} in {access} or []]",
                  (f"for {name} in {access} or []:", f"    print({_members(made, name, 'path' in construct)})"), owned_data=not resource.has_load)
    else:
        yield Use("reference", construct["name"], f"{access}.{made.identifiers[-1]}",
                  (f"{name} = {access}", f"if {name}:", f"    print({_members(made, name, 'path' in construct)})"), owned_data=not resource.has_load)


def _collection(resource, construct):
    made = resource.service.resources[construct["result"]["type"]]
    needed = _arguments(resource.service, construct)
    manager, operation = f"$.{construct['name']}", construct["operation"]
    start = f"{manager}.filter({needed})" if needed else f"{manager}.all()"
    name = "each" if made.variable == resource.variable else made.variable
    members = _members(made, name, "path" in construct["result"])

    def loop(kind, listing):
        return Use(f"collection {kind}", f"{construct['name']}", f"[{name}.{made.identifiers[-1]} for {name} in {listing}]",
                   (f"for {name} in {listing}:", f"    print({members})"), (operation,), operation)

    yield loop("filter" if needed else "all", start)
    optional = _optional_argument(resource.service, construct)
    if optional and not needed:
        yield loop("filter", f"{manager}.filter({optional})")
    chain = start if needed else manager
    yield loop("limit", f"{chain}.limit(3)")
    yield loop("page_size", f"{chain}.page_size(2)")
    yield Use("collection pages", construct["name"], f"[len(page) for page in {chain}.pages()]",
              (f"for page in {chain}.pages():", f"    print([{name}.{made.identifiers[-1]} for {name} in page])"), (operation,), operation)
    for batch in made.batch_actions:
        call = f"{start}.{batch['name']}({_arguments(resource.service, batch)})"
        yield Use("batch action", f"{construct['name']}.{batch['name']}", call, (f"responses = {call}", "print(responses)"),
                  (operation, batch["operation"]), operation)


def _waiter(resource, construct):
    yield Use("waiter", construct["name"], f'$.{construct["name"]}(WaiterConfig={{"MaxAttempts": 2}})',
              (f"$.{construct['name']}(WaiterConfig={{\"MaxAttempts\": 2}})", 'print("done")'))


def _injected(resource, construct):
    kind, name = construct["kind"], construct["name"]
    if kind in ("bucket-load", "summary-load"):
        yield Use("load", name, f"$.{name}()", (f"$.{name}()", f"print($.{resource.attributes[0]})"), (),
                  "ListBuckets" if construct["kind"] == "bucket-load" else None)
    elif kind == "client-method":
        values = {"Filename": '"data.txt"', "Key": '"k"', "Fileobj": "io.BytesIO(b'data')",
                  "CopySource": '{"Bucket": "photos", "Key": "from"}'}
        call = f"$.{name}({', '.join(values[each] for each in construct['arguments'] if each in values)})"
        prepare = ('with open("data.txt", "w") as file:', '    file.write("data")') if name == "upload_file" else ()
        yield Use("transfer", name, None if prepare else call, prepare + (call, 'print("done")'))
    elif kind == "batch-writer":
        yield Use("batch writer", name, None, (f"with $.{name}() as batch:", '    batch.put_item(Item={"id": "x"})', '    batch.delete_item(Key={"id": "y"})'))
    elif kind == "create-tags":
        call = f'$.{name}(Resources=["i-1", "i-2"], Tags=[{{"Key": "k", "Value": "v"}}])'
        yield Use("action with resources", name, f"[tag.key for tag in {call}]",
                  (f"for tag in {call}:", "    print(tag.resource_id, tag.key, tag.value)"), ("CreateTags",))
    elif kind == "delete-tags":
        call = f'$.{name}(Tags=[{{"Key": "k"}}])'
        yield Use("action", name, call, (f"response = {call}", "print(response)"), ("DeleteTags",))


_MAKERS = {
    "identifier": _identifier, "identifier-alias": _identifier, "attribute": _attribute, "load": _load, "action": _action,
    "sub-resource": _sub_resource, "reference": _reference, "collection": _collection, "waiter": _waiter, "injected": _injected,
}


def identifier_value(resource, identifier):
    """The code of an identifier's value, as a program would write it."""
    if resource.is_number(identifier):
        return "7"
    if (resource.name, identifier) == ("Bucket", "name") or identifier == "bucket_name":
        return '"photos"'
    if identifier == "account_id":
        return '"123456789012"'
    return '"' + f"{identifier.replace('_', '-')}-of-{resource.variable.replace('_', '-')}".ljust(20, "0") + '"'


def _members(made, name, has_data):
    members = made.identifiers[-3:] + (made.attributes[:2] if has_data or made.has_load else [])
    return ", ".join(f"{name}.{member}" for member in members)


def _arguments(service, construct):
    """The arguments that the operation needs and the definition does not fill."""
    shape = service.shape(construct["operation"])
    if shape is None:
        return ""
    filled = {parameter["target"].split("[")[0].split(".")[0] for parameter in construct.get("parameters", [])}
    names = [name for name in shape.required_members if name not in filled]
    for identifier in construct.get("result", {}).get("identifiers", []):
        if identifier["source"] == "requestParameter":
            root = identifier["value"].split("[")[0]
            if root not in filled and root not in names:
                names.append(root)
    given = {name: argument(shape.members[name]) for name in names}
    for identifier in construct.get("result", {}).get("identifiers", []):
        root, projected, member = identifier.get("value", "").partition("[].")
        if identifier["source"] == "requestParameter" and projected and root in given:
            # One resource for each element: two, so that their order can be told.
            given[root] = (given[root] + [dict(given[root][0])])[:2]
            for number, element in enumerate(given[root]):
                element[member] = f"{member.lower()}-{number}"
    return ", ".join(f"{name}={literal(value)}" for name, value in given.items())


def _optional_argument(service, construct):
    """One argument of a listing that a program may filter by."""
    shape = service.shape(construct["operation"])
    filled = {parameter["target"].split("[")[0].split(".")[0] for parameter in construct.get("parameters", [])}
    for name, member in (shape.members if shape else {}).items():
        page = name.lower().startswith("max") or "token" in name.lower() or "marker" in name.lower() or name.lower() == "limit"
        if not page and member.type_name in ("string", "list") and (name not in filled or member.type_name == "list"):
            return f"{name}={literal(argument(member))}"
    return None


def _simple_construct(service):
    """A construct of the service resource whose operation needs the fewest arguments."""
    constructs = service.resources[SERVICE].of("collection", "action")
    return min(constructs, key=lambda each: len(getattr(service.shape(each["operation"]), "required_members", ())))
