"""Programs that use a construct in one of the contexts in which real programs have resources."""
import dataclasses
import re
import textwrap

from surface import SERVICE
from uses import Use, identifier_value

CONTEXTS = ("inline", "local", "global", "self", "parameter", "returned", "loop", "comprehension")


@dataclasses.dataclass(frozen=True)
class Program:
    """One construct in one context. `text` is None when boto3 cannot express it, for the `reason`."""

    service: str
    resource: str
    use: Use
    context: str
    text: str
    reason: str = ""

    @property
    def name(self):
        return "-".join((self.service, self.resource, self.use.kind.replace(" ", "_"), self.use.name, self.context))


def program(resource, use, context):
    """The program for a use of a resource type in a context."""
    text, reason = None, ""
    if context in ("loop", "comprehension"):
        if resource.is_service:
            reason = "a service resource is not an element of anything"
        elif context == "comprehension" and use.expression is None:
            reason = "it is a statement"
        else:
            text = _loop(resource, use) if context == "loop" else _comprehension(resource, use)
    else:
        source = _source(resource, use.owned_data)
        if source is None:
            reason = "nothing gives such a resource with data"
        else:
            text = _WRITERS[context](resource, use, source)
    if text is None:
        return Program(resource.service.name, resource.name, use, context, None, reason or "nothing gives such a resource")
    return Program(resource.service.name, resource.name, use, context, _with_imports(resource, use, context, text))


def _with_imports(resource, use, context, text):
    modules = ["boto3"] + ["datetime"] * ("datetime." in text) + ["io"] * ("io." in text)
    imports = "\n".join(f"import {module}" for module in sorted(modules))
    return f"{imports}\n\n\n{text}" if re.match("(def|class) ", text) else f"{imports}\n\n{text}"


def _service(resource):
    return f'boto3.resource("{resource.service.name}")'


def _constructed(resource):
    if resource.is_service:
        return _service(resource)
    method = resource.service.constructor(resource.name)
    if method is None:
        return None
    return f"{_service(resource)}.{method}({', '.join(identifier_value(resource, name) for name in resource.identifiers)})"


def _source(resource, with_data):
    """An expression that gives one resource of this type."""
    made = None if with_data else _constructed(resource)
    return made or _from_action(resource) or _first_of(resource)


def _from_action(resource):
    for owner, construct in _makers(resource, "action"):
        if not _is_list(construct) and construct["result"].get("path"):
            return _call(owner, construct)
    return None


def _first_of(resource):
    for owner, construct in _makers(resource, "action"):
        if _is_list(construct) and construct["result"].get("path"):
            return f"{_call(owner, construct)}[0]"
    for owner, construct in _makers(resource, "collection"):
        if construct["result"].get("path"):
            return f"list({_call(owner, construct)})[0]"
    for owner, construct in _makers(resource, "reference"):
        if construct.get("path") and _is_list(construct):
            return f"{_constructed(owner)}.{construct['name']}[0]"
    return None


def _elements(resource, with_data):
    """An expression that gives several resources of this type, from a listing when there is one."""
    for kind in ("collection", "action", "reference"):
        for owner, construct in _makers(resource, kind):
            has_data = construct.get("path") or construct.get("result", {}).get("path")
            if (kind == "collection" or _is_list(construct)) and (has_data or not with_data):
                return f"{_constructed(owner)}.{construct['name']}" if kind == "reference" else _call(owner, construct)
    return None


def _call(owner, construct):
    from uses import _arguments
    arguments = _arguments(owner.service, construct)
    if construct["construct"] == "collection":
        return f"{_constructed(owner)}.{construct['name']}" + (f".filter({arguments})" if arguments else ".all()")
    return f"{_constructed(owner)}.{construct['name']}({arguments})"


def _makers(resource, kind):
    """Constructs of a kind that give resources of this type: those of the service resource first."""
    found = []
    for owner in resource.service.resources.values():
        for construct in owner.of(kind):
            made = construct.get("result") or construct
            if made.get("type") == resource.name and _constructed(owner) and owner is not resource and _names_all(made, resource):
                found.append((owner, construct))
    return sorted(found, key=lambda pair: pair[0].name != SERVICE)


def _names_all(made, resource):
    """Whether boto3 gives the resource all its identifiers; it raises where its own definition forgets one."""
    targets = {identifier["target"] for identifier in made.get("identifiers", [])}
    return all(each["modelName"] in targets for each in resource.of("identifier"))


def _is_list(construct):
    identifiers = (construct.get("result") or construct).get("identifiers", [])
    return any("[]" in identifier.get("value", "") for identifier in identifiers)


def _inline(resource, use, source):
    if sum(line.count("$") for line in use.lines) == 1:
        return _lines(use.lines, source)
    if use.expression is None:
        return None
    return use.expression.replace("$", source) + "\n"


def _local(resource, use, source):
    parts = re.match(r"(boto3\.resource\(\"\w+\"\))\.(.*)", source)
    lines = [f"{resource.variable} = {source}"]
    if parts:
        lines = [f"{resource.service.name} = {parts[1]}", f"{resource.variable} = {resource.service.name}.{parts[2]}"]
    return f"def main():\n{_indented(lines)}{_indented(use.lines, resource.variable)}\n\nmain()\n"


def _global(resource, use, source):
    return f"{resource.variable} = {source}\n\n\ndef work():\n{_indented(use.lines, resource.variable)}\n\nwork()\nwork()\n"


def _self(resource, use, source):
    name = f"self.{resource.variable}"
    return (f"class Worker:\n    def __init__(self):\n        {name} = {source}\n\n    def work(self):\n"
            f"{textwrap.indent(_indented(use.lines, name), '    ')}\n\nworker = Worker()\nworker.work()\nworker.work()\n")


def _parameter(resource, use, source):
    return f"def work({resource.variable}):\n{_indented(use.lines, resource.variable)}\n\nwork({source})\n"


def _returned(resource, use, source):
    return f"def make():\n    return {source}\n\n\n{resource.variable} = make()\n{_lines(use.lines, resource.variable)}"


def _loop(resource, use):
    name, elements = _loop_name(resource), _elements(resource, use.owned_data)
    if elements:
        return f"for {name} in {elements}:\n{_indented(use.lines, name)}"
    source = None if use.owned_data else _constructed_by_name(resource)
    if source is None:
        source = _source(resource, use.owned_data)
        return source and f"for number in (\"1\", \"2\"):\n    {name} = {source}\n{_indented(use.lines, name)}"
    return f"{resource.service.name} = {_service(resource)}\nfor number in (\"1\", \"2\"):\n    {name} = {source}\n{_indented(use.lines, name)}"


def _comprehension(resource, use):
    name, elements = _loop_name(resource), _elements(resource, use.owned_data)
    if elements:
        return f"print([{use.expression.replace('$', name)} for {name} in {elements}])\n"
    source = None if use.owned_data else _constructed_by_name(resource)
    if source is None:
        source = _source(resource, use.owned_data)
        return source and f"print([{use.expression.replace('$', source)} for number in (\"1\", \"2\")])\n"
    return f"{resource.service.name} = {_service(resource)}\nprint([{use.expression.replace('$', source)} for number in (\"1\", \"2\")])\n"


def _loop_name(resource):
    return resource.variable


def _constructed_by_name(resource):
    """Made in a loop over names."""
    method = resource.service.constructor(resource.name)
    if method is None or not resource.identifiers:
        return None
    values = [identifier_value(resource, name) for name in resource.identifiers]
    values[-1] = "int(number)" if resource.is_number(resource.identifiers[-1]) else values[-1] + " + number"
    return f"{resource.service.name}.{method}({', '.join(values)})"


def _lines(lines, name):
    return "".join(line.replace("$", name) + "\n" for line in lines)


def _indented(lines, name=""):
    return textwrap.indent(_lines(lines, name), "    ")


_WRITERS = {"inline": _inline, "local": _local, "global": _global, "self": _self, "parameter": _parameter, "returned": _returned}
