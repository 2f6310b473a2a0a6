"""Prints, as JSON, the public members of every resource class of the installed boto3: "property", or "method" with the
arguments that its signature names; and as __repr__ the text of an object whose identifiers are "a", "b" and so on."""
import inspect
import json
import string

import boto3
from boto3.utils import ServiceContext

session = boto3.Session(aws_access_key_id="x", aws_secret_access_key="x", region_name="us-east-1")
loader = session._session.get_component("data_loader")


def describe(member):
    if isinstance(member, property):
        return "property"
    parameters = list(inspect.signature(member).parameters.values())[1:]
    names = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    return f"method({', '.join(names)})"


def members(kind, client, identifiers):
    described = {
        name: describe(inspect.getattr_static(kind, name))
        for name in dir(kind)
        if not name.startswith("_") and name != "meta"
    }
    described["__repr__"] = repr(kind(*string.ascii_lowercase[:identifiers], client=client))
    return described


result = {}
for service in session.get_available_resources():
    root = session.resource(service)
    types = loader.load_service_model(service, "resources-1")["resources"]
    context = ServiceContext(
        service_name=service,
        service_model=root.meta.client.meta.service_model,
        resource_json_definitions=types,
        service_waiter_model=None,
    )
    found = {"ServiceResource": members(type(root), root.meta.client, 0)}
    for name, definition in types.items():
        kind = session.resource_factory.load_from_definition(name, definition, context)
        found[name] = members(kind, root.meta.client, len(definition.get("identifiers", [])))
    result[service] = found
print(json.dumps(result, sort_keys=True))
